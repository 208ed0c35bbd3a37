"""The clipboard: the one module that copies, and that never reads what was copied.

`surroundings` looks at what is there, `choice` decides without doing, `copying` does and reports an
`Outcome`, and `wording` says it to the reader.
"""
