EXTERNAL done(key)

// ---- People of the square ------------------------------------------------------------

=== wren ===
wren: Sit, if you like. The bench was here before the fountain, and it has never once complained.
wren: I used to know how many people cross this square in an evening. Now I only know some of their names. # mood: thinking
+ [Which is better?]
  wren: You can text a name. # mood: happy
+ [What are the ten rings?]
  wren: One for each district. They shine when a district can hear itself again. Somebody has to begin.
+ [Good evening.]
  wren: It is getting to be one. # mood: happy
- wren: Once I asked this whole square one question, and do you know what they texted back? # mood: thinking
-> END

=== ada ===
{
- done("lamp-street/lamp-addresses"): -> lit
- else: -> dark
}

= lit
ada: Flowers by the stem, thanks by text. Yours came first, and it had my number right. # mood: happy
+ [Who buys flowers at night?]
  ada: People who are about to ring a bell. Business is picking up.
+ [How is your lamp?]
  ada: Lit, and rather proud of it. I read it the message again, so that it knows why.
- -> END

= dark
ada: Nobody has sent a word across the square today, so nobody has bought so much as a daisy.
ada: A flower says “I thought of you”. It works best when there is a note with it. # mood: thinking
-> END

=== dot ===
dot: Two tables, four chairs, one lamp on my list. I keep lists. This one says: rest your feet.
+ [What else is on it?]
  dot: Buns at six. Then Ada’s flowers. Then the same again, in a better order.
+ [I have a list too.]
  dot: Then we shall get on. Cross something off while it is still warm.
- -> END

// ---- The middle of the square ----------------------------------------------------------

=== relay_door ===
{
- done("penny-quay/a-number-of-your-own"):
  A brass plate shines beside the door: your number. Behind the desk, ten pigeon-holes fill up.
- else:
  The hall is warm. Behind the desk stand ten pigeon-holes, one for each district. Most are waiting.
}
-> END

=== notice_board ===
{
- done("lamp-street/lamp-addresses"):
  “Lamp Street: lit. Nine districts to go. Look up: every ring on the mast is a place that answers.”
- else:
  “Fountain: dry. Mast: dull. Volunteers: welcome.” Below it, a drawing of a fountain, quite hopeful.
}
“Night of Lanterns: soon. Bring a light, or someone’s number.”
-> END

=== square_cat ===
The cat of Fountain Square looks at you, then at her own reflection. The reflection wins.
She has a number. She answers on her own terms.
-> END

// ---- Way signs ---------------------------------------------------------------------------

=== way_lamp_street ===
A lantern, and an arrow to the west. Down there people walk slowly, because they can see each other.
-> END

=== way_stormgate ===
A bridge between two towers. Somebody has drawn rain on it, one careful drop at a time.
-> END

=== way_penny_quay ===
A price tag, and steps down to the water. The tag is polished daily. It is that kind of quay.
-> END

=== way_watchtower ===
{
- done("stormgate/sent-once"): -> open
- else: -> shut
}

= open
A tower with a light in it. The gate is open, and the hill path is steep enough to be honest.
-> END

= shut
A tower with a light in it. The gate is shut: the hill path begins on the other side of the bridge.
-> END

=== way_archive ===
{
- done("penny-quay/tight-purse"): -> open
- else: -> shut
}

= open
An open book. The gate stands open, and somebody has oiled it, so that nobody is disturbed.
-> END

= shut
An open book. The gate is shut. On it hangs a card: “One may knock. One may not be heard yet.”
-> END

=== way_answering_house ===
{
- done("watchtower/why-it-failed"): -> open
- else: -> shut
}

= open
A telephone. The gate stands open. Down the lane eleven bells ring, and one voice says “one moment”.
-> END

= shut
A telephone. Far down the lane something rings, and rings, and nobody has taken it up yet.
-> END

=== way_exchange ===
A tram. The rails hum a little. The board says the next one leaves when its signal does.
-> END

=== way_quiet_quarter ===
A moon and two stars. The garden gate is shut, softly, as everything there is done softly.
-> END

=== way_switchboard_loft ===
A plug without its socket. Up the stairs, behind the gate, somebody is untangling something.
-> END

=== way_founders_hall ===
Two masks, one of them laughing. The theatre on the hill is dark. The stairs have been swept, though.
-> END

// ---- People on their way ------------------------------------------------------------

=== busker ===
{
- done("lamp-street/lamp-addresses"): -> content
- else: -> waiting
}

= waiting
busker: People used to text me songs they wanted. Now I play the one I know, twice, to be sure. # mood: thinking
-> END

= content
busker: Somebody asked for the slow one, in C. I answered with the slow one, in C. That is all I ever wanted. # mood: happy
-> END

=== parent ===
{
- done("lamp-street/lamp-addresses"): -> content
- else: -> waiting
}

= waiting
parent: Speak softly, please. The small one sleeps whenever the phones do, and wakes for no reason. # mood: thinking
-> END

= content
parent: The small one slept through eleven rings and woke up for a biscuit. One learns what matters. # mood: happy
-> END

=== cartographer ===
{
- done("lamp-street/lamp-addresses"): -> content
- else: -> waiting
}

= waiting
cartographer: I draw the lanes that still answer. My map is getting easier to fold. # mood: thinking
-> END

= content
cartographer: Ten lanes, ten names, and a ramp where there were steps. I texted the council. They read it. # mood: happy
-> END
