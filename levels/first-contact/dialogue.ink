EXTERNAL done(key)

// ---- Pico, on the pier -------------------------------------------------------------

=== pico ===
{
- done("lamp-street/lamp-addresses"): -> street_lit
- done("lamp-street/first-lamp"): -> lamp_lit
- done("first-contact/send-a-text"): -> texted
- else: -> waiting
}

= waiting
pico: Oh! A person, off the night ferry. I counted one of you. # mood: happy
pico: I am Pico. I carry messages. At present I carry none. The hatch is dark, look.
pico: Nobody has texted me since Tuesday. I do not mind. I mention it on the hour. # mood: thinking
+ [What should I write?]
  pico: Anything. I am not choosy. I am, in fact, waiting.
+ [Why is it so dark here?]
  pico: The pier lamps listen to the network. When nobody sends, they see no reason to shine.
  pico: People call it the Hush. It is only quiet that nobody answered. # mood: thinking
+ [I have never written code.]
  pico: Good! You will start with one blank between two quotes. It is a very small blank. # mood: happy
- pico: The terminal is right here. I shall hold still, so as to be easy to reach. # mood: happy # open: send-a-text
-> END

= texted
pico: Delivered! It is in the hatch. I have read it four times. It improves. # mood: happy
pico: And the lamps came on. And the ferry answered. I counted all of it.
+ [What is the receipt for?]
  pico: It has a SID, a name no other message has. I keep all of mine, in order of joy.
+ [Did you answer me?]
  pico: At once! Look at your phone. I counted your letters. I always count the letters. # mood: happy
+ [Where do I go now?]
  pico: Up the steps to Lamp Street. Ask for Juno. She is short with words and long with patience.
- pico: Go on up. I can be reached. That is rather the point of me. # mood: happy
-> END

= lamp_lit
pico: I can see Zadie’s lamp from here. It says “queued” and then it glows. # mood: happy
pico: There was a gap between the two. I counted it. It was honest.
-> END

= street_lit
pico: Four keepers, four texts, and one answer from Hull. I had to look up Hull. # mood: happy
pico: It is 44 and then some way further. You wrote it so that anybody would find it.
+ [Shall I text you again?]
  pico: Please do. The terminal remembers your words, and I remember all the rest. # mood: happy # open: send-a-text
+ [Good night, Pico.]
  pico: Good night. Noted, at the exact second. # mood: happy
- -> END

// ---- Gate and signs ----------------------------------------------------------------

=== ferry_timetable ===
{
- done("first-contact/send-a-text"):
  Night ferry Aurelia: arrived, with one runner aboard. Somebody has drawn a small lamp beside it.
  Further down, in neat letters: “Texts are delivered at all hours. So are runners.”
- else:
  Night ferry Aurelia: arrived. The lamp above the timetable is off, so that is all you can read.
  Someone has written underneath: “Since Tuesday.”
}
-> END

=== gate ===
The gate stands open. On the latch hangs a note: “Closed while dark. Not dark any more. Pico.”
{
- done("lamp-street/first-lamp"):
  Up the steps, one lamp is warm over Lamp Street, and people have come out to stand in it.
- else:
  Up the steps lies Lamp Street, grey from end to end.
}
-> END

// ---- People on their way ------------------------------------------------------------

=== fisher ===
{
- done("first-contact/send-a-text"): -> content
- else: -> waiting
}

= waiting
fisher: Nothing bites tonight. I would tell my sister, but my phone has forgotten how. # mood: thinking
-> END

= content
fisher: My sister wrote back. She says throw it back, it is too small. I had not said I caught one. # mood: happy
-> END

=== lamplighter ===
{
- done("first-contact/send-a-text"): -> content
- else: -> waiting
}

= waiting
lamplighter: Every lamp here waits for a text. I only carry a flame so that they feel less alone. # mood: thinking
-> END

= content
lamplighter: Lit, all of them, and I did not climb once. My knees send their regards. # mood: happy
-> END
