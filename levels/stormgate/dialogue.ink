EXTERNAL done(key)

=== theo ===
theo: Evening. Bridge is up, lamps are red. People look away from red. I look at it.
+ [Is it broken?]
  theo: No. It was told no, and nobody asked why. Every refusal has a reason on it. Fog, mostly. # mood: thinking
+ [How long has it been up?]
  theo: Since somebody threw the first letter into that bin unread. So: a wet week.
+ [Can I help?]
  theo: You read things. That is most of it. # mood: happy
- theo: Red is weather. You read it, you do not shout at it.
-> END

=== bo ===
bo: Rain.
+ [A lot of it.]
  bo: Yes. # mood: happy
+ [What do you keep here?]
  bo: The lamps. They are not angry, you know. They are only red.
- -> END

=== storm_board ===
“Wind: west. Bridge: up. Letters from the network: eleven, unopened.” The last word is underlined twice.
-> END

=== way_fountain_square ===
A fountain, and a lane to the east. Over the roofs stands the mast, and it is dry there, or drier.
-> END
