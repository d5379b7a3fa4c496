EXTERNAL done(key)

// ---- Juno, head of the relay desk --------------------------------------------------

=== juno ===
{
- done("lamp-street/lamp-addresses"): -> cards_done
- done("lamp-street/first-lamp"): -> cards
- done("lamp-street/two-keys"): -> desk_open
- else: -> locked
}

= locked
juno: You are the new runner. Juno, head of the desk. Good, we need hands.
juno: The desk will not open. Somebody wrote the keys on the door plate, and copied one with a slip. # mood: thinking
+ [Who writes keys on a door?]
  juno: Somebody helpful. It is always somebody helpful.
+ [What do the two keys do?]
  juno: The account SID says who you are. The auth token proves it. Show the second to nobody.
+ [Could I fix the slip?]
  juno: You could. Then it opens for us, and for everyone else who can read a door.
- juno: Two keys. Neither of them on the door. They hang in the environment. # open: two-keys
-> END

= desk_open
juno: Two keys, no leaks. Good. # mood: happy
juno: The desk is open and the line is ours. Zadie’s lamp comes first: lamp post 1, by the café.
+ [Anything I should know?]
  juno: The network answers fast. Fast is not the same as arrived. Read what it says. # mood: thinking
+ [Why her lamp first?]
  juno: Because she asked, and asked what exactly she would get. I like that in a person.
- juno: Print its words, not your hopes. # mood: happy
-> END

= cards
juno: You printed what the network said. Exactly that. Good. # mood: happy
juno: Now the card box. Four keepers, four ways to write a number. The network reads one.
+ [Why not let it guess?]
  juno: It guesses that everybody is a neighbour. Ask Marit’s aunt in Hull how that goes. # mood: thinking
+ [What is the one way?]
  juno: E.164. Plus, country number, number. Digits only, fifteen at most. Mine is +16285550101.
- juno: Start with the card from Hull. It is the stubborn one. # open: lamp-addresses
-> END

= cards_done
juno: Three keepers here, one in Hull, nothing refused. That is the cleanest log this week. # mood: happy
juno: We will keep the numbers your way. The cards can keep their fashion.
+ [What is next?]
  juno: Dusk, and the rest of the street. Tonight, look up. You lit some of that.
+ [May I see the cards again?]
  juno: Always. Try a fifth card while you are there. A good rule will not mind. # mood: happy # open: lamp-addresses
- -> END

// ---- Zadie, of the café Kettle & Crumb ----------------------------------------------

=== zadie ===
{
- done("lamp-street/lamp-addresses"): -> street_lit
- done("lamp-street/first-lamp"): -> lamp_lit
- done("lamp-street/two-keys"): -> lamp_next
- else: -> dark
}

= dark
zadie: A new face! You look hungry, love. Nothing is lit, so nothing is baked, so we both wait.
zadie: That lamp of mine takes a text to light. It has not had one for days.
+ [Can I text it now?]
  zadie: From where? The desk is shut. Juno is at the door of Relay House, glaring at a plate.
+ [What is the Hush?]
  zadie: What you get when people ask and nobody answers. It starts small. It started on my corner. # mood: thinking
+ [Tell me about the café.]
  zadie: Kettle & Crumb. Twelve seats, one oven, and every rumour on Lamp Street, while they are warm. # mood: happy
- zadie: Open that desk, and my lamp is first in the queue. I have decided.
-> END

= lamp_next
zadie: The desk is open! I heard the lock from here. Then it is my lamp’s turn. Lamp post 1. # mood: happy
zadie: But tell me properly, love: is it there, or on its way, or a rumour?
+ [What is the difference?]
  zadie: A rumour is a pie somebody told you about. On its way is in the oven. There is on the plate.
+ [It prints “delivered!” already.]
  zadie: And I once saw “fresh” printed on Monday’s buns. Who says so: the network, or a hopeful person? # mood: thinking
- zadie: I want the receipt’s own word, and how many pieces it came in. # open: first-lamp
-> END

= lamp_lit
zadie: Queued, it said. Then a breath. Then light, all down my window! Best breath of the week. # mood: happy
zadie: Somebody tells me “on its way” and it is on its way. Do you know how rare that is?
+ [Who is next?]
  zadie: Ada, Bo and Cy keep the lamps up there. Juno has their cards. Mind the handwriting.
+ [Is there soup now?]
  zadie: There is. It is queued. # mood: happy
- zadie: Off you go, love. The street is long and my lamp is only the first of it.
-> END

= street_lit
zadie: Ada has the kettle on, Bo said a whole word, and Cy measured his lamp. They all wrote back! # mood: happy
zadie: That card from Hull was half-baked, love. You put the right front on it.
+ [Did the aunt write too?]
  zadie: She did. Her lamp is lit and it is raining. I have read it to everyone who came in.
+ [How is the street?]
  zadie: Talking! People walk slower when they can see each other. They buy more, too. # mood: happy
- zadie: Sit a minute. The city will still need you after the crust.
-> END

// ---- Basil Fanfare, who sells the Loudhailer -----------------------------------------

=== basil ===
{
- done("lamp-street/lamp-addresses"): -> hull
- done("lamp-street/first-lamp"): -> one_lamp
- done("lamp-street/two-keys"): -> open_door
- else: -> poster
}

= poster
basil: EVERYONE! AT ONCE! TODAY! # mood: happy
basil: Basil Fanfare! The LOUDHAILER! One voice on every corner, and no off switch to lose!
+ [What if somebody is asleep?]
  basil: Then they are told ASLEEP! Think of the time they save!
+ [Can people answer it?]
  basil: Answer? # mood: thinking
  basil: The brochure has sixteen pages. That is not on any of them.
+ [Good evening.]
  basil: You said that so quietly. And I heard all of it. Curious. # mood: thinking
- basil: The council chooses on the Night of Lanterns! LISTEN for it! You will have no choice!
-> END

= open_door
basil: I see the little door is OPEN! Mine has no door! NO KEYS! Anyone may use it! # mood: happy
+ [Anyone at all?]
  basil: ANYONE! Day or night! In my voice! # mood: happy
  basil: Hm. In my voice. # mood: thinking
+ [Keys are there for a reason.]
  basil: A reason! I have a SLOGAN! # mood: happy
- basil: Do go on with your keys. I shall be over here, BEING HEARD.
-> END

= one_lamp
basil: ONE lamp! For ONE person! By NAME! Who has the time? # mood: happy
+ [She asked for it.]
  basil: People do not ask for the Loudhailer. That is its great strength. They need not ask.
+ [She thanked me.]
  basil: Thanked? In words? # mood: thinking
  basil: Nobody has ever thanked the Loudhailer. Somebody did once throw a cabbage.
- basil: “Queued”, it said. It admitted it was not there yet. I would NEVER admit that. # mood: thinking
-> END

= hull
basil: FOUR texts and FOUR answers! And one of them from HULL! # mood: happy
basil: The Loudhailer reaches the fishmonger. With the wind behind it, his cat. # mood: thinking
+ [The aunt says it is raining.]
  basil: Raining. In Hull. And now I know that. Nobody shouted. # mood: thinking
+ [You could text somebody, too.]
  basil: I have a number. People have never asked for it. It is on page sixteen, quite small. # mood: thinking
- basil: ANYWAY! EVERYONE! AT ONCE! Tomorrow, then! Same street!
-> END

// ---- Theo, bridge and mast engineer, passing by ---------------------------------------

=== theo ===
{
- done("lamp-street/lamp-addresses"): -> clear
- done("lamp-street/first-lamp"): -> one_lamp
- done("lamp-street/two-keys"): -> beacon
- else: -> overcast
}

= overcast
theo: Evening. I am here about the mast. It is still, and so is everything under it.
+ [Is it broken?]
  theo: No. It repeats what it is given. Nobody gives it anything. Flat calm. # mood: thinking
+ [What do you do all day?]
  theo: Bridge, mast, cable. Weather, mostly. You read it, you do not shout at it.
- theo: Get the desk open and the beacon will turn. It has been wanting to.
-> END

= beacon
theo: Beacon is on. That was your fetch: one question out, one answer back. Light wind. # mood: happy
+ [What went over the mast?]
  theo: A name and its proof, and then the account’s own name, back. Two hundred. That means fine.
+ [And if the keys had been off?]
  theo: Four hundred and one. It is not anger. It is a forecast: no entry with those. # mood: thinking
- theo: Zadie is next. She has been looking at that lamp as one looks at rain clouds.
-> END

= one_lamp
theo: I watched yours go by. Queued, sending, sent, delivered. Four kinds of sky, one small text.
+ [I only saw the first.]
  theo: The receipt shows the sky at the moment you asked. For the rest, you have to look up again.
+ [How long did it take?]
  theo: A breath or two. It could have been a night. The receipt would have read the same. # mood: thinking
- theo: Juno has cards for you. Look hard at the double zero. It is a front coming in.
-> END

= clear
theo: Four out, none refused. Clear to the horizon, and Hull is some way past the horizon. # mood: happy
+ [Does it ever say no?]
  theo: Often. With a number and a reason, and usually it is right. That is my bridge, another day.
+ [The street looks good.]
  theo: It does. A mast only repeats. You gave it something worth repeating.
- theo: I will hang up my cable for tonight.
-> END

// ---- Doors and signs -----------------------------------------------------------------

=== relay_door ===
{
- done("lamp-street/lamp-addresses"):
  The desk hums. Four receipts hang on the hooks, and the card box is shut for the night.
- done("lamp-street/first-lamp"):
  Inside, the desk is warm. On a hook hangs one receipt: queued, one segment, Zadie.
- else:
  The lock is open. The plate on the door is clean: no keys on it, not even half of one.
}
-> END

=== notice_board ===
{
- done("lamp-street/lamp-addresses"):
  “Lamps 1 to 3: lit. Hull: lit. Rain there.” Under it, in pencil: “We wrote back. It is not hard.”
- done("lamp-street/first-lamp"):
  “Lamp 1: lit. Lamps 2 and 3: keepers willing, numbers on cards. See Juno.”
- done("lamp-street/two-keys"):
  “Relay desk: open. Lamp 1 asks to be first. So did all the others.”
- else:
  “Relay desk: shut. Lamps: off. Lost: one street. If found, please text.”
}
-> END

=== loudhailer_van ===
{
- done("lamp-street/lamp-addresses"):
  “GOOD EVENING,” says the van. Three phones on the street buzz with somebody’s answer. Not to the van.
- done("lamp-street/first-lamp"):
  “GOOD EVENING,” says the van to Zadie’s lamp. The lamp only answers texts.
- else:
  “GOOD EVENING,” says the van to a closed shop. It waits for nothing, and nothing answers.
}
-> END
