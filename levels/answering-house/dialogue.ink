EXTERNAL done(key)

// ---- Hana Brook, who runs the house ------------------------------------------------------

=== hana ===
{
- not done("answering-house/one-fixed-answer"): -> ringing
- not done("answering-house/who-is-asking"): -> repeater
- not done("answering-house/four-questions"): -> wall
- not done("answering-house/pass-it-on"): -> bell
- not done("answering-house/night-clerk"): -> broken
- not done("answering-house/real-envelope"): -> forged
- else: -> answered
}

= ringing
Three telephones ring. A woman with a silver braid answers one, smiles at the second and looks sadly at the third.
hana: One moment. Yes. Until midnight. No, it is blue. Good night. You are not a phone! How lovely. I am Hana.
hana: They text the city and hear nothing. After a while they stop asking. It is very quiet, the stopping. # mood: thinking
+ [What do they ask?]
  hana: “Is the ferry running?” Forty times an hour. They mean: can I still get home tonight?
+ [Can’t the desk send something?]
  hana: They have asked already. An answer needs no new envelope. The network holds the line and waits for us.
+ [Eleven phones, and one of you?]
  hana: I used to think I was too slow. Then I thought: the questions are the same four. # mood: thinking
- hana: Even one true sentence is a lit window. Say it is running. It is. # open: one-fixed-answer
-> END

= repeater
hana: Three people asked, and three went home by the right boat. And you were not even holding a receiver! # mood: happy
hana: Window 2 only repeats what people write, so that they can see they were heard. It fell silent at the chip shop.
+ [What did they write?]
  hana: “Fish & chips”, and a little heart lying on its side. It is their whole menu, and they mean it.
+ [Why repeat at all?]
  hana: Somebody who writes “hello” at midnight wants to know there is a wall to knock on. # mood: thinking
+ [Can one break a window with a heart?]
  hana: If one glues it. The heart looks like the beginning of a tag. Have it packed, do not cut it out.
- hana: Their exact words, please. People choose them. # open: who-is-asking
-> END

= wall
hana: The chip shop’s sign has stopped flickering. They read their own words and turned it on properly. # mood: happy
hana: Now the wall. They ask four things, and they spell them forty ways.
basil: HELLO EVERYONE
The fourth telephone says it, all in capitals. Hana types with one finger: “Hello, Mister Fanfare. What do you need?”
basil: I # mood: thinking
+ [He has no answer ready.]
  hana: No. People often have none, the first time they are asked. We leave the line open for him.
+ [Does HELLO get a sentence?]
  hana: It gets the menu. So does everything we did not foresee. Nobody is left with nothing. # mood: happy
+ [And a picture of a cat?]
  hana: We look at it, and say nothing. Sometimes that is the whole answer. # mood: happy
- hana: Listen for what is meant. They wrote “open?”. They mean “can I come now?”. # open: four-questions
-> END

= bell
hana: Ferry, hours, price, and a menu for the rest. Somebody asked it what love is. It said: text FERRY. # mood: happy
hana: After ten it is another matter. At night the questions are bigger. Those go to Imre’s bell, in the gardens.
+ [Why not answer them ourselves?]
  hana: “Child with fever.” I have sentences on a wall. He has a lantern, and he gets up. # mood: thinking
+ [How do I know he got it?]
  hana: You ask for a receipt. Otherwise you have thrown a note over a hedge.
+ [What does the asker hear?]
  hana: “Passed on.” Two words. You would not believe how much lighter a night gets with two words.
- hana: Pass it on, do not drop it, and tell me whether he got it. # open: pass-it-on
-> END

= broken
hana: Imre wrote: on his way, with a thermometer. The receipt says delivered, and the bell is still warm. # mood: happy
hana: Window 5 has a hole in it. Somebody asked the price and wrote no number, and it fell out of its frame.
+ [What did the asker hear?]
  hana: The wind. People take that personally. I would, too.
+ [I will mend it.]
  hana: Do. And next week it will be another thing. I am not unkind about windows, I have counted them. # mood: thinking
+ [A clerk?]
  hana: Somebody who answers when the others cannot. One sentence, a notebook, nothing that can fall over.
- hana: A house needs a night clerk. His chair must not be the broken one. # open: night-clerk
-> END

= forged
hana: Mended, and the clerk has his lamp. He has nothing to do. That is what he is for. # mood: happy
hana: The last one is the front door. “FREE FERRIES FOR BASIL.” Twelve people queued at the pier. In the rain. # mood: thinking
+ [Did Basil write it?]
  hana: He swears not, and I believe him. He would have put his name on it twice.
+ [How can one tell?]
  hana: Every real envelope carries a seal, pressed with our token over the address and every word. Look.
+ [It is signed Ada.]
  hana: Anyone can write “Ada”. I have known three people who did, and only one of them was.
- hana: Look at the seal first. Believe the words after. # open: real-envelope
-> END

= answered
All eleven telephones are quiet. It is a different quiet: that of people who have been answered.
hana: I put my feet up at nine. The windows did the rest, and the door knows its own people. # mood: happy
+ [What will you do now?]
  hana: The calls that need an ear. There were always some, under all the ferries. # mood: thinking
+ [Did Basil ever answer?]
  hana: Tonight. He wrote: “I need to think about it.” In small letters. I kept it on the screen a while. # mood: happy
+ [Who forged the letters?]
  hana: We never learned. They have stopped: it is no fun knocking at a door that can read.
- hana: In the Quiet Quarter they wish to be left alone, and nobody has asked them how. You are good at asking.
-> END

// ---- Things to read -----------------------------------------------------------------------

=== eleven_telephones ===
{
- done("answering-house/real-envelope"):
  Eleven telephones, eleven small lights. Each holds its last answer, as one holds a hand.
- done("answering-house/night-clerk"):
  Ten of the telephones are answered. The eleventh rings, and says it is the mayor.
- done("answering-house/pass-it-on"):
  One telephone has a thread tied to it. The thread goes out of the window and ends at a bell.
- done("answering-house/four-questions"):
  FERRY, HOURS, PRICE: three telephones have their word on a card. The others ask what they are for.
- done("answering-house/who-is-asking"):
  “You wrote: ¿Está abierto? ☕”, says one telephone. It seems pleased to have got the cup right.
- done("answering-house/one-fixed-answer"):
  One telephone rings, answers itself, and stops. The other ten look at it.
- else:
  Eleven telephones ring, not quite together. If one waits long enough, they stop. That is the Hush.
}
-> END

=== way_fountain_square ===
A fountain, and an arrow to the west. Somebody has added in chalk: “Ring when you get home.”
-> END

=== way_archive ===
An open book, and an arrow down the steps. What is said here tonight will be there in the morning.
-> END

// ---- People on their way ------------------------------------------------------------

=== gardener ===
{
- done("answering-house/one-fixed-answer"): -> content
- else: -> waiting
}

= waiting
gardener: I asked the house whether it is open. The roses answered first, and roses are slow. # mood: thinking
-> END

= content
gardener: I asked, it answered, I came. I have been telling the beans about it. # mood: happy
-> END

=== busker ===
{
- done("answering-house/real-envelope"): -> content
- else: -> waiting
}

= waiting
busker: Eleven telephones, all in a different key. I am tuning to the one on the left. # mood: thinking
-> END

= content
busker: Look, it is getting light. That chord took all night, and everybody had a note in it. # mood: happy
-> END
