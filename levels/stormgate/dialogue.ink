EXTERNAL done(key)

// ---- Theo, bridge and mast engineer ---------------------------------------------------

=== theo ===
{
- done("stormgate/sent-once"): -> calm
- done("stormgate/knock-softly"): -> lightning
- done("stormgate/one-bad-apple"): -> gate
- done("stormgate/rehearsal"): -> board
- done("stormgate/read-the-slip"): -> model
- else: -> red
}

= red
theo: Evening. Bridge is up, lamps are red. People look away from red. I look at it.
theo: The network wrote us a letter. It is in the bin, unopened. # mood: thinking
+ [What does the letter say?]
  theo: That somebody was told no, and why. A status, a code, a sentence and a link. Then the log stops.
+ [Why did the log stop?]
  theo: Because nobody caught it. A refusal nobody catches takes the whole program down with it. Like a gust.
+ [Is the bridge broken?]
  theo: No. It was told no, and nobody asked why. It waits. Bridges are good at that.
- theo: Red is weather. You read it, you do not shout at it. The bin is under the lamp. # open: read-the-slip
-> END

= model
theo: 400 and 21211. Our mistake, half a number. And I got my text, below the catch. Lamp is amber. # mood: happy
theo: Beside the bridge stands a model of it. Break that one. All the ways you can.
+ [On purpose?]
  theo: The only way to meet a storm on a quiet evening. Test keys, magic numbers, no phone, no bill.
+ [What is a magic number?]
  theo: A stage prop. Each one falls over in its own way, every time. Dependable, really.
+ [And if I use the real keys?]
  theo: Then it is no rehearsal. My phone will tell you so.
- theo: Six numbers, six answers. I want to know each by name. # open: rehearsal
-> END

= board
theo: Five ways to fall and one to land, each with its code. Now the real thing cannot surprise you. # mood: happy
theo: The crew board, then. Eight names, and the third is short by a digit. Guess who heard the warning.
+ [The first two.]
  theo: Ada and Bo. Then the wind dropped. Nobody past the third name has heard a word.
+ [Everyone but the third?]
  theo: A kind guess. No: the loop stopped where it fell. # mood: thinking
- theo: Catch each one, keep what failed and why. But do not file your own faults as weather.
theo: Something without a status did not come from the network. Let that one be heard. # open: one-bad-apple
-> END

= gate
theo: Six came. Look at them. And two lines on the board with a reason beside each. # mood: happy
theo: Now everyone texts at once, and the toll gate says 429. Too many requests.
+ [Then I knock harder.]
  theo: That has been tried. By everyone. It is what the queue is made of.
+ [Is 429 a no?]
  theo: It is a “not now”. 21211 is a no. Patience helps with one of them.
+ [How long should I wait?]
  theo: A little. Then twice that. Then twice that. With some luck in it, so we do not all knock in step.
- theo: And after a few tries, stop and say so. Dot’s gate stays shut tonight. She would want to be on the list. # open: knock-softly
-> END

= lightning
theo: Hear that? The gate. It opened by itself once people stopped leaning on it. Rain is easing, too. # mood: happy
theo: One order left, and then there was lightning. The call went out. The answer did not come back.
+ [So it was not sent.]
  theo: Perhaps. Perhaps it was, and only the answer fell in the water. From here they look alike. # mood: thinking
+ [Then I send it again.]
  theo: And if the first is there, Captain Lior drops two anchors. Sending twice is also a mistake.
+ [How can one know?]
  theo: The network keeps a list of what it sent. The order has a key in it: order 7. Two seconds, then look.
- theo: Silence is not a no. Ask first. The telegraph hut is dry, more or less. # open: sent-once
-> END

= calm
theo: One anchor. In three kinds of lightning. I counted the splashes. # mood: happy
theo: Bridge is down, ships pass underneath, and that is cyan up there. It had been a while.
+ [What was the trick?]
  theo: You read it, you caught it, you waited, you looked. No trick. Seamanship.
+ [Where now?]
  theo: The Watchtower, over the bridge. From there you see what became of every message. Nobody has looked for weeks.
- theo: I will walk up ahead. Mind the planks, they are wet and proud of it.
-> END

// ---- Bo, lamp keeper, keeps the red lamps tonight ------------------------------------

=== bo ===
{
- done("stormgate/sent-once"): -> dry
- done("stormgate/one-bad-apple"): -> crew
- done("stormgate/read-the-slip"): -> amber
- else: -> rain
}

= rain
bo: Rain.
+ [A lot of it.]
  bo: Yes. # mood: happy
+ [What do you keep here?]
  bo: The lamps. They are not angry, you know. They are only red.
- -> END

= amber
bo: Amber. I had forgotten it. # mood: happy
+ [It means: read, then go.]
  bo: Good rule. Most people do the second part.
+ [Did you get the storm warning?]
  bo: I did. I am second on the list. I looked round for the others. Quiet.
- -> END

= crew
bo: They came. All with a phone that works, that is.
+ [Who is missing?]
  bo: One number too short, and the harbour office. That one hangs on a wall. It does not do texts.
+ [Are ropes any help?]
  bo: Against wind? No. Against worrying about wind, yes. # mood: happy
- -> END

= dry
bo: Dry.
+ [Nearly.]
  bo: Nearly dry. I keep the nearly. # mood: happy
- -> END

// ---- The crew, once the whole list has been told ---------------------------------------

=== ada ===
{
- done("stormgate/sent-once"):
  ada: Bridge down, ropes coiled, soup at Zadie’s. In that order, please. # mood: happy
- else:
  ada: First on the list, and for once not the only one who heard. I brought two ropes. # mood: happy
}
-> END

=== cy ===
{
- done("stormgate/sent-once"):
  cy: I measured the gap. It is a bridge now. The gap is zero. # mood: happy
- done("stormgate/knock-softly"):
  cy: My warning came at the third knock. I measured the pauses: each was longer. Very decent of you.
- else:
  cy: Fourth on the list. Before tonight that meant never. I have measured how pleased I am: quite. # mood: happy
}
-> END

=== dot ===
{
- done("stormgate/sent-once"):
  dot: I heard in the end: somebody read the report, saw my name, and walked over. That is a system, too. # mood: happy
- done("stormgate/knock-softly"):
  dot: My gate was shut all evening, and the log says so, with a code. I would rather be a line than a shrug.
- else:
  dot: Ropes from the west, storm for Dot. No. The other way round. I came, in any case.
}
-> END

// ---- Basil Fanfare, under an umbrella of his own posters --------------------------------

=== basil ===
{
- done("stormgate/sent-once"): -> quiet
- done("stormgate/knock-softly"): -> listening
- else: -> never
}

= never
basil: THE LOUDHAILER NEVER GETS AN ERROR! # mood: happy
theo: It never gets an answer.
+ [How would it know if nobody heard?]
  basil: It would be LOUDER! # mood: happy
  basil: And then, I suppose, it would still not know. # mood: thinking
+ [An error tells you what to mend.]
  basil: I have nothing to mend! I have no way of finding out what! # mood: thinking
- basil: ANYWAY! NO ERRORS! It is on the poster!
-> END

= listening
basil: You WAITED. And the gate opened. I have shouted at that gate since Tuesday. # mood: thinking
+ [What did it say?]
  basil: “Too many requests.” I took it for APPLAUSE.
+ [Shorter waits, or longer?]
  basil: LONGER each time, your engineer says. It is the opposite of everything I know.
- basil: Do not tell anyone, but it was rather peaceful.
-> END

= quiet
basil: One order. ONE. And if you do not hear, you go and LOOK? # mood: thinking
+ [Before saying it again.]
  basil: I have said the same thing four thousand times today. Nobody said I could check. # mood: thinking
+ [Ask Captain Lior.]
  basil: He has one anchor out and is smiling. People do not smile at the Loudhailer. They duck.
- basil: GOOD EVENING! There. Once. Did it arrive? # mood: thinking
-> END

// ---- Boom and signs ------------------------------------------------------------------

=== boom ===
The boom stands open. Somebody has hung a small card on it: “Thank you for knocking softly.”
-> END

=== storm_board ===
{
- done("stormgate/sent-once"):
  “Wind: some. Bridge: down. Anchors out: one.” The last word is underlined twice, in a happier hand.
- done("stormgate/knock-softly"):
  “Wind: west, easing. Gate: open. Not reached: one, with reason.” Beside it: “Told her in person. Bo.”
- done("stormgate/one-bad-apple"):
  “Storm crew: six of eight. +1628555019: 21211. Harbour office: 21614.” Two lines, two reasons, no sighs.
- done("stormgate/rehearsal"):
  “Rehearsal: five falls, one landing.” The five codes are written out, each with its number.
- done("stormgate/read-the-slip"):
  “Bridge: up. Lamps: amber. Letters from the network: ten unopened, one read.” That is a beginning.
- else:
  “Wind: west. Bridge: up. Letters from the network: eleven, unopened.” The last word is underlined twice.
}
-> END

=== way_fountain_square ===
A fountain, and a lane to the east. Over the roofs stands the mast, and it is dry there, or drier.
-> END

=== way_watchtower ===
{
- done("stormgate/sent-once"):
  A tower with waves around it, over the bridge. Up there somebody has lit a single window: Theo, with a ribbon.
- else:
  A tower with waves around it. The way there goes over the bridge, and the bridge is up.
}
-> END

// ---- People on their way ------------------------------------------------------------

=== commuter ===
{
- done("stormgate/sent-once"): -> content
- else: -> waiting
}

= waiting
commuter: They wrote that the bridge is down. Then they wrote it again. And again. I have only one umbrella. # mood: thinking
-> END

= content
commuter: It has stopped. I keep it up in case the rain has not been told yet. # mood: happy
-> END

=== fisher ===
{
- done("stormgate/read-the-slip"): -> content
- else: -> waiting
}

= waiting
fisher: The fish are drier than I am. # mood: thinking
-> END

= content
fisher: That red lamp has a number on it. I read it out to the fish, and they agreed it was their fault. # mood: happy
-> END
