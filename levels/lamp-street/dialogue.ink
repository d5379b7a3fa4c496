EXTERNAL done(key)

// ---- Juno, head of the relay desk --------------------------------------------------

=== juno ===
{
- done("lamp-street/under-the-lid"): -> handed_over
- done("lamp-street/whole-street"): -> lid
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
  juno: Dusk, and the rest of the street. Zadie has the whole list on her wall. It has one Ada too many.
+ [May I see the cards again?]
  juno: Always. Try a fifth card while you are there. A good rule will not mind. # mood: happy # open: lamp-addresses
- -> END

= lid
juno: Six calls, six receipts, one Ada. That is a street, done properly. # mood: happy
juno: I have moved the workbench to the window. You have used the SDK for days. Time to look under it.
+ [Is it complicated?]
  juno: A letter, an address, a stamp. People expect more, and are a little let down. # mood: thinking
+ [Why look, if it works?]
  juno: Because one day it will say no, and then you will want to know which of the three it meant.
+ [What is in there?]
  juno: HTTP. One half of the world asks with GET, the other half posts with POST. No magic.
- juno: Theo wants a text with no lid on it. Same address as ever, posted by hand. # open: under-the-lid
-> END

= handed_over
juno: 201, then 200. You made a thing, and you read it back. The desk is yours now, as much as mine. # mood: happy
juno: The way to the square is open. Two places asked for you by name. Somebody gave them your name.
+ [Which two?]
  juno: Penny Quay, where every call has a price. Stormgate, where the network says no and nobody reads why.
+ [Was it you?]
  juno: I gave them a number. In E.164. They found the name under it. # mood: happy
+ [May I see the bench again?]
  juno: Any time. Lids come off more easily the second time. # open: under-the-lid
- -> END

// ---- Zadie, of the café Kettle & Crumb ----------------------------------------------

=== zadie ===
{
- done("lamp-street/under-the-lid"): -> regular
- done("lamp-street/whole-street"): -> open_late
- done("lamp-street/lamp-addresses"): -> dusk
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

= dusk
zadie: Ada has the kettle on, Bo said a whole word, and Cy measured his lamp. They all wrote back! # mood: happy
zadie: Now it is dusk, and the rest of the street is dark. The keepers’ list is on my wall: seven lines.
+ [Seven keepers?]
  zadie: Six, love. Ada wrote herself down twice. She was forgotten once, in spring, and she is thorough. # mood: thinking
+ [One text to all of them?]
  zadie: You would not put one bun in six ovens. One call, one phone. You bake in a loop.
+ [What did the aunt write?]
  zadie: Lamp lit, raining, naturally. I have read it to everyone who came in, and twice to Bo. # mood: happy
- zadie: Ring each of them once, keep what the till hands you, and tell me how many. # open: whole-street
-> END

= open_late
zadie: LOOK at it! End to end! I have put the tables out, and people are sitting at them, on purpose! # mood: happy
zadie: Six receipts for six keepers, and Ada’s phone rang once. The cat is furious. She was counting on two.
+ [Is the café open?]
  zadie: Wide. Soup, buns, and the long bench is back. You are having the soup. That was not a question. # mood: happy
+ [Why keep receipts?]
  zadie: A name is who you meant to feed. A receipt is who ate. # mood: thinking
+ [Who is at the workbench?]
  zadie: Juno, with the lid off something. She hums when she does that. Go and look, before she puts it back.
- zadie: Go on up to her. I shall keep it warm.
-> END

= regular
zadie: Theo showed me your hand-posted one. Same words, no lid, and it got there hot. Five lamps, love! # mood: happy
zadie: They are talking about it in the square already. I know, because I told them. # mood: happy
+ [Where shall I go next?]
  zadie: Penny Quay for the price of things, Stormgate for the weather of things. Eat before either.
+ [And the Hush?]
  zadie: Off my street. It went when people started to answer. It will try the next corner. # mood: thinking
- zadie: Go on. You have a table here, and it has your name on it, in icing.
-> END

// ---- Basil Fanfare, who sells the Loudhailer -----------------------------------------

=== basil ===
{
- done("lamp-street/under-the-lid"): -> brochure
- done("lamp-street/whole-street"): -> tables
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

= tables
basil: I said GOOD EVENING to forty people just now! At tables! With SOUP! # mood: happy
basil: Not one of them said it back. They were reading their phones, and smiling. # mood: thinking
+ [Six of them got a text.]
  basil: SIX! And forty came! Explain that! I have a CHART that says the opposite!
+ [You could say it to one of them.]
  basil: To ONE? Which one? How would I choose? # mood: thinking
  basil: The lady with the cat looked as if she might answer.
+ [Good evening, Basil.]
  basil: Good evening. # mood: thinking
  basil: There. It came out quite small. It must be the DAMP!
- basil: Anyway! Volume! Volume is the thing! Do pass the soup!
-> END

= brochure
basil: I looked under MY lid! For fairness! # mood: happy
basil: There is a horn. And behind the horn there is a smaller horn. # mood: thinking
+ [No envelope?]
  basil: No envelope, no address, no stamp. It is all MOUTH. The brochure calls that “pure”.
+ [Where does the answer come in?]
  basil: You keep asking that. Now I have begun to ask it, at night. # mood: thinking
- basil: I am off to Penny Quay with my quote! They will be EXCITED! It says so, where the price goes!
-> END

// ---- Theo, bridge and mast engineer, passing by ---------------------------------------

=== theo ===
{
- done("lamp-street/under-the-lid"): -> by_hand
- done("lamp-street/whole-street"): -> fair
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

= fair
theo: I was on your list. Sixth line, one text. Fair wind, no squalls, no second helping. # mood: happy
+ [All six answered.]
  theo: I know. I was one of them. It is odd, being weather. # mood: thinking
+ [Is the mast coping?]
  theo: Six at a time is a breeze. Six hundred at once is a gale, and it will say so. 429, it says.
- theo: Juno has a bench and no lid. She says you will post me one by hand. I shall be under the mast.
-> END

= by_hand
theo: It came with no lid on. Method, headers, form. You could see right through to the stamp. # mood: happy
+ [Was it different?]
  theo: Not to me. Same text, same breath before it. That is what the SDK is for: you stop seeing the air.
+ [What did the mast see?]
  theo: POST, and 201: made. GET, and 200: here you are. Two gusts, both from the right quarter.
- theo: My bridge is red tonight. Past the square, to the west. Come up when you feel like reading.
-> END

// ---- Doors and signs -----------------------------------------------------------------

=== relay_door ===
{
- done("penny-quay/a-number-of-your-own"):
  A brass plate shines beside the lock, with a number on it that can write. It is yours.
- done("lamp-street/under-the-lid"):
  Through the window: a bench, a lid, and a letter that went out without one. The desk hums along.
- done("lamp-street/whole-street"):
  Six new receipts hang on the hooks, in the order of the list. Under Ada’s somebody drew one cat.
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
- done("lamp-street/under-the-lid"):
  “Lamps 1 to 5: lit. Street: found. Thanks for texting.” Below: “Runner wanted, Penny Quay. Also Stormgate.”
- done("lamp-street/whole-street"):
  “Lamps 1 to 4: lit. Café: open. Lamp 5: asks what is under the lid. See Juno.”
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
- done("lamp-street/under-the-lid"):
  The van is quiet. On its hatch hangs a note: “Back soon! LOUDLY!” Somebody has put a geranium beside it.
- done("lamp-street/whole-street"):
  “GOOD EVENING,” says the van to forty people with soup. A spoon is lowered, and then raised again.
- done("lamp-street/lamp-addresses"):
  “GOOD EVENING,” says the van. Three phones on the street buzz with somebody’s answer. Not to the van.
- done("lamp-street/first-lamp"):
  “GOOD EVENING,” says the van to Zadie’s lamp. The lamp only answers texts.
- else:
  “GOOD EVENING,” says the van to a closed shop. It waits for nothing, and nothing answers.
}
-> END

// ---- People on their way ------------------------------------------------------------

=== grandmother ===
{
- done("lamp-street/first-lamp"): -> content
- else: -> waiting
}

= waiting
grandmother: I wrote to my grandson on Tuesday. The street is so quiet that I can hear him not answering. # mood: thinking
-> END

= content
grandmother: He answered! One word. The word was soup. I am on my way to buy leeks. # mood: happy
-> END

=== lamplighter ===
{
- done("lamp-street/whole-street"): -> content
- else: -> waiting
}

= waiting
lamplighter: Dusk is the best of it. The lamps know it is their turn, and nobody has told them so yet. # mood: thinking
-> END

= content
lamplighter: Four lamps, four texts, and not one ladder. I shall have to take up dancing. # mood: happy
-> END
