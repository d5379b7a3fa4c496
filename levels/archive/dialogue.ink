EXTERNAL done(key)

// ---- Quill, night heron and archivist --------------------------------------------------

=== quill ===
{
- not done("archive/find-the-letter"): -> index
- not done("archive/long-corridor"): -> corridor
- not done("archive/picture-postcard"): -> press
- not done("archive/black-ribbon"): -> ribbon
- not done("archive/forget-me"): -> shelf
- else: -> emptier
}

= index
The heron turns one page, then one eye.
quill: Good evening. Quill, archivist. I keep every message the city ever sent, and should dearly like to keep fewer.
quill: Miss Flint needs what the mill wrote to her yesterday. Four thousand drawers. She opens them from the left. # mood: thinking
+ [All four thousand?]
  quill: Eighty pages of them, carried upstairs, for one line about rye. The stairs have asked me to stop it.
+ [Is there no index?]
  quill: There is. It knows who wrote, to whom, and on which day. Nobody asks it. It does not push itself forward.
+ [May I read any drawer?]
  quill: One may. One rarely should. The letter you need is one; the other 3,999 are somebody’s. # mood: thinking
- quill: Ask narrowly, and carry little. The card index is over there. # open: find-the-letter
-> END

= corridor
quill: One trip, one letter, and nobody else’s post on the table. Miss Flint has her rye. # mood: happy
quill: Now I should like July counted. So many arrived, so many did not, so many came in. The ladder jams at fifty.
+ [Why fifty?]
  quill: It is what one page holds, if one does not say otherwise. Most people never say otherwise.
+ [How many are there in July?]
  quill: 2,140. I know the sum. It is the parts that keep me awake, and I am a night heron. # mood: thinking
+ [Could one ask for all at once?]
  quill: A page holds a thousand, at the most. After a page comes the next one. It is rather like a book.
- quill: Know how many you want, and how many to a trip, before you climb. # open: long-corridor
-> END

= press
quill: 1,538 arrived, 102 did not, 500 came in. The jam has cleared, and the ladder is speaking to me again. # mood: happy
basil: Four THOUSAND letters! I could read them ALOUD! Alphabetically! From the ROOF! # mood: happy
Quill closes one eye, slowly. Somewhere a door shuts itself, out of tact.
+ [Thank you, Mister Fanfare. No.]
  basil: No? They would be heard by EVERYONE! # mood: thinking
  quill: They were written to someone. It is a smaller word, and it holds more.
+ [What would you read first?]
  basil: The one about... Hm. There is one here from my mother. # mood: thinking
  quill: There are eleven, sir. None of them is answered.
+ [Say nothing, closely.]
  quill: Quite so. You would do well here. # mood: happy
- quill: To pleasanter things. Two postcards of your street, paid for by an aunt in Hull. # open: picture-postcard
-> END

= ribbon
quill: One picture for Miss Flint, with words to it. One line for Hull. It hangs in the window, do look. # mood: happy
quill: Now to the reading room, if you please. A clinic sent people their results. By text. All of it is still here.
+ [Throw it away?]
  quill: Then nobody could show that the patients were told. One may keep the date and lose the words.
+ [Who reads them?]
  quill: Whoever has the keys to this account. You have, at this moment. You see the difficulty. # mood: thinking
+ [Could we lock the drawer?]
  quill: A locked drawer is a promise. An empty one is a fact. I have grown fond of facts.
- quill: A black ribbon over every line. And gently: one of them has not quite arrived. # open: black-ribbon
-> END

= shelf
quill: Fourteen dates, no words, and not a feather out of place elsewhere. I thank you on behalf of fourteen people. # mood: happy
quill: There is one shelf more. It should not exist at all, by tomorrow. Uma moves away and asks to be forgotten.
+ [Is that allowed?]
  quill: It is her right. It is also merely polite.
+ [Is it a sad thing?]
  quill: She laughed when she asked. She is going south, with eleven crates. One need not be remembered by a shelf.
+ [All of it?]
  quill: What she wrote and what was written to her. And a picture of her in the captain’s letter. His words stay his.
- quill: Completely, provably, and only her. # open: forget-me
-> END

= emptier
Quill stands before a shelf with nothing on it, as others stand before a painting.
quill: Nothing to her, nothing from her, and a zero to show for it. It is the tidiest thing I own. # mood: happy
+ [You look pleased.]
  quill: I am an archivist with less to keep. It does not happen to one often.
+ [And the captain’s letter?]
  quill: “Uma at the rail, eleven crates, calm sea.” One sees it better without the picture. # mood: thinking
+ [What is worth keeping?]
  quill: The least that still does the job. And the card of a certain aunt. One is not made of stone. # mood: happy
- quill: Down the lane they answer people, or ought to. Eleven telephones, one Hana Brook. You might lend her an ear.
-> END

// ---- Signs ---------------------------------------------------------------------------

=== house_rules ===
{
- done("archive/forget-me"):
  “One shelf: empty. Visitors are asked to admire it quietly.”
- done("archive/black-ribbon"):
  “Under a black ribbon lies a letter that arrived. What it said is nobody’s, now.”
- done("archive/picture-postcard"):
  A postcard is pinned over the rules: a street, every lamp lit. Nobody has had the heart to move it.
- done("archive/find-the-letter"):
  “Readers who ask the index first are given the good chair.” The good chair is yours this evening.
- else:
  “House rules. Ask narrowly. Carry little. Read what is yours. No sandwiches. No reading aloud.”
}
-> END

=== way_fountain_square ===
A fountain, and an arrow to the west. Under it, in small ink: “One is always welcome back.”
-> END

=== way_answering_house ===
{
- done("archive/find-the-letter"):
  A telephone, and an arrow to the east. It rings so far off that it could be a memory.
- else:
  A telephone, and an arrow to the east. If one listens, it rings. If one listens longer, it stops.
}
-> END

// ---- People on their way ------------------------------------------------------------

=== scholar ===
{
- done("archive/find-the-letter"): -> content
- else: -> waiting
}

= waiting
scholar: I came for one letter, and I have now carried four books past it twice. # mood: thinking
-> END

= content
scholar: One asks for a little, and gets it, and may go home. Nobody had told me about the second half. # mood: happy
-> END

=== cartographer ===
{
- done("archive/long-corridor"): -> content
- else: -> waiting
}

= waiting
cartographer: The corridor goes on past the edge of my paper. I have asked it to come in pages. # mood: thinking
-> END

= content
cartographer: Fifty steps, a lamp, fifty steps, a lamp. That is not a corridor any more. That is a list. # mood: happy
-> END
