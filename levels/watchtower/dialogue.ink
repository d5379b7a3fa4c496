EXTERNAL done(key)

=== theo ===
theo: Up here one sees everything. For weeks nobody looked.
-> END

=== harbour_telescope ===
Ten boats, and not one light among them.
-> END

=== way_stormgate ===
A cloud, and steps down to the bridge.
-> END

=== way_fountain_square ===
A fountain, and a long lane east.
-> END
