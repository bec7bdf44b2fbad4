/** An open book, PNG in base64: 16 and 32 pixels. The template is black; macOS gives it its colour. */
export const TRAY_PICTURES = {
  colour: {
    small: [
      'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAYAAAAf8/9hAAAABmJLR0QA/wD/AP+gvaeTAAABOUlEQVQ4je2S',
      'sUtCURSHv3vvs63gGdRzKIQiEgsbgqKtoYIapClpbm1q8Z+IoOY2gzIoIiIjJGiRamlI5UUQRIQOKtnqu6/B',
      'Ak2e2d5vPOd855wf5wiAoVh0QEhnC9x5oJv2+gA3raSO24mULepw7R7w/wL+VMXVRkTWJ/8ZBjCFrG3Kr7UB',
      '6DNNglYAn2G0VHf5fAStAH2m2RheMGjwHJudY315BcdxuHvMs3t2AkKwthhlcmQUpRQ7xwdsHyW/kZ7WUYBS',
      'iunQGLf5HABTobCnD9m55f8GXmq6wv7VJTe5LIP9FjPhcRztAHCauSaTfeClWOC5+NbUQAyvLlXx+H/L34uL',
      'S7Fc9lrgXYKb9soWyqV2MAgupJI6DlS8qzxVAr0h7UTKdrURAQ6BagdgFUESoSee9s5fPwFm8F0794jEYgAA',
      'AABJRU5ErkJggg==',
    ].join(''),
    large: [
      'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAABmJLR0QA/wD/AP+gvaeTAAACa0lEQVRYhe2X',
      'T0iTYRzHP793s7m5wUxQJ6VDRkVif4iMFAIziSmdOplBkEaXTtKxQ5egS9TBQ5QSIZNgdEzLtCQqihhZqBAl',
      'zAynllTqptucT4fSdDVzW7rLPqf3ff78Pt/35eV5n0eIori+plSU1iioKsAOZEWPiRM/4FWobnTSMtR2r395',
      'pyxeOJxOA9naVeAsoCUpjUUE5LohbGwacLtDSwF+yTuBynUSRyGPDGGjc8DtDmkAKluubZwcQB0OZgSuAEhx',
      'fU2ppqSP9XvtsYigtN2aKK0xBXIAHbLQoAnqSArkP1FU64HCWP3HD1USmAvybWYa7/govsnJNdW15eRgzyvA',
      'arZgyjRw98njvw8UivSAOVahy2fOrbifDvh52v+GjhfP6Xn9ivD8PAAZej1Ve/dTe7CCipJdWEwrl46YAcCi',
      'X9MjLY42ZeEsK8dZVo53zMcl1y0ALpw8TVFefjyllkj447Pn2+jt89Db50lYnlSA/0U6QDpAOkA6QDrAqj+j',
      'i7dvkpVpxGo2Y88vYNuWwn+u+8PjY7z7NIzXN8p3vx//3GziAVzd9/9o25qbR+2BCuqqji61jU5+ob3nAR0v',
      'nzEyMb6qMBpxnKidAixxzQKMmwxYTCYApgMBZkPBeEsATOmBEWBnvDNnQ8FEpb9RfNQU6mFyVZJAVJeGTlqA',
      'SAr0EUS16r6+fT+xuXR7LlC2kXaFNA+1d7RpAIawsUmgZ+PkdFvNvvMAOoDPg4MR2449dyK6cDawj3U8nCqk',
      '2WoeO+W54QnDstPxIo66YyXIQgOKagQ7q2zb18gMCi+iuhDV+sHVObi88wcDY7viIWt9AgAAAABJRU5ErkJg',
      'gg==',
    ].join(''),
  },
  template: {
    small: [
      'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAYAAAAf8/9hAAAABmJLR0QA/wD/AP+gvaeTAAAA0UlEQVQ4jeXS',
      'MU4CQRSH8Z+EAyx06AE0oSJWhoqEhMoGT8ABFK7ACSBewI6KSltaYoOtCQWlrRZQErXYt0DBiqEy8UsmmZn/',
      '9142O4+/Qh8LvGCEW1R28krcjcJZRI1iCDV8RlhFGwM8RN7BGrNwGlGz4TFWRgk9rLDEHZJ9ftF+PjBEK873',
      'OV5ug4z1gVzhkPAPGmQ/8QtN6RvP8YzxjneKG1zhHBeYwEkIdVyjLB2ky2j+FvmZ7SC94h1PmOZ9WQld6RAt',
      'Y5/kyT+RHFv4a74Bc34m6+SftyUAAAAASUVORK5CYII=',
    ].join(''),
    large: [
      'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAYAAABzenr0AAAABmJLR0QA/wD/AP+gvaeTAAABlklEQVRYhe3W',
      'MUscQRjG8Z9HgkYwFmqnlinEBPULRCGk1TIqFjFwjXXyIUI+gAkkjSGViEIaLaL4ATSgnV3OylSnhUZFLWYO',
      '9849bxUjhOwfXnbm3Z15n9kZmIec/52mRLsNn9CDMvaxh21sYgt/Ms7bgn4MxWcX2vEYJRRxUDtoCufXxDG+',
      '4xUepRRtxXj85rjBXFNpqosNBiVjH+/RgU58iLms44uVog/SlOAdFoXtGMAghtEd37fhLV4L29hRM76ENfyM',
      'UcJYFF1FPQFl7MT4EXMFPBd+3wSa4+orHOEb5rCOs5Q5r1CoIyCNM6xiGk+Eg1lhI+beCCuvLV6XmwhI8guz',
      'if5H4TffmNsKuDNyAbmAXEAuIBdQ7zacwQh+C07oto5oEE8FR9TXSMBpov0sRpITrOArllLmasUoJvESD68R',
      'eJqW7Bbu/6yOaDnRX5HdEe24NDZVprRCs2Ag29ErOKIB1Y6oEbuCL9h06YjKMbJu4xUKwrn4Irif2pUd4nMU',
      '+tcPdy8WEsXnBf9477yIkfPvcgFxFIh83E7OugAAAABJRU5ErkJggg==',
    ].join(''),
  },
};
