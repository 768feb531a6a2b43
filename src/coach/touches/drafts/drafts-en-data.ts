import type { DraftTexts } from './draft-table.ts'

/** Greetings in English. */
export const EN_DRAFTS = {
  other: 'Dear {name}, my best wishes to you and your family for {occasion}.',
  table: {
    birthday: {
      formal: [
        'Dear {name}, many happy returns. I wish you good health and every success in the year ahead.',
        'Dear {name}, my best wishes on your birthday. It is a pleasure to work with you, and I hope you have a fine day.',
        'Dear {name}, warm congratulations on your birthday from all of us here. May the coming year be a good one for you.',
      ],
      warm: [
        'Happy birthday, {name}! I hope somebody else takes your calls and you have time for the people you like best.',
        'Happy birthday, {name}! Enjoy your day, and here’s to a good year for you.',
        '{name}, all the best on your birthday! I hope there is cake, good company and not a single meeting.',
      ],
    },
    'birthday-late': {
      formal: [
        'Dear {name}, please accept my belated best wishes on your birthday. I hope you had a fine day.',
        'Dear {name}, my good wishes come a little late, but they are sincere: good health and every success in the year ahead.',
      ],
      warm: [
        'Happy belated birthday, {name}! I hope you had a great day.',
        '{name}, I am a little late, but I mean it all the same: happy birthday, and a good year to you!',
      ],
    },
    yuandan: {
      formal: [
        'Dear {name}, thank you for the trust you have shown us this past year. I wish you a healthy and successful New Year.',
        'Dear {name}, my best wishes to you and your team for the New Year. I look forward to continuing our work together.',
      ],
      warm: [
        'Happy New Year, {name}! Thank you for a good year together. I look forward to the next one.',
        '{name}, a very happy New Year to you and yours! I hope you get a few quiet days before it all starts again.',
      ],
    },
    laba: {
      formal: [
        'Dear {name}, my best wishes for the Laba Festival. May the last weeks of the lunar year go smoothly for you and your team.',
        'Dear {name}, with the Laba Festival the New Year comes into view. I wish you and your family good health and a calm end to the year.',
      ],
      warm: [
        'Happy Laba, {name}! I hope there is a hot bowl of congee waiting for you.',
        '{name}, happy Laba Festival! Keep warm, and all the best for the last stretch before the New Year.',
      ],
    },
    chuxi: {
      formal: [
        'Dear {name}, on New Year’s Eve I would like to thank you for a year of good work together. I wish you and your family a happy reunion.',
        'Dear {name}, as the lunar year comes to its end, my best wishes to you and your family for a peaceful New Year’s Eve.',
      ],
      warm: [
        '{name}, enjoy the reunion dinner and the time with your family. Thank you for everything this past year!',
        'Happy New Year’s Eve, {name}! I hope everybody made it home and the table is full.',
      ],
    },
    chunjie: {
      formal: [
        'Dear {name}, I wish you and your family a happy Spring Festival, good health and every success in the new year.',
        'Dear {name}, thank you for your trust over the past year. My best wishes to you and your colleagues for the Spring Festival.',
      ],
      warm: [
        'Happy New Year, {name}! I hope you have a real rest and a lot of good food with your family.',
        '{name}, a very happy Spring Festival to you and yours! Looking forward to seeing you after the holiday.',
      ],
    },
    yuanxiao: {
      formal: [
        'Dear {name}, my best wishes to you and your family for the Lantern Festival, and a good start to the working year.',
        'Dear {name}, I wish you a happy Lantern Festival. May everything you have planned for this year go well.',
      ],
      warm: [
        'Happy Lantern Festival, {name}! I hope there are lanterns to see and sweet dumplings to eat.',
        '{name}, happy Lantern Festival to you and your family! And all the best now that the year has begun in earnest.',
      ],
    },
    laodong: {
      formal: [
        'Dear {name}, I wish you and your colleagues a restful Labour Day holiday.',
        'Dear {name}, my best wishes for the Labour Day holiday. I hope you and your family have some pleasant days.',
      ],
      warm: [
        'Enjoy the Labour Day holiday, {name}! You have earned the rest.',
        '{name}, have a great May holiday! I hope you get away from the desk and the weather plays along.',
      ],
    },
    duanwu: {
      formal: [
        'Dear {name}, I wish you and your family peace and good health at the Dragon Boat Festival.',
        'Dear {name}, my best wishes for the Dragon Boat Festival: health and peace to you and those close to you.',
      ],
      warm: [
        '{name}, peace and good health to you and your family this Dragon Boat Festival. Enjoy the zongzi!',
        '{name}, wishing you a peaceful Dragon Boat Festival and a few easy days with your family.',
      ],
    },
    zhongqiu: {
      formal: [
        'Dear {name}, I wish you and your family a happy Mid-Autumn Festival and a bright full moon.',
        'Dear {name}, my best wishes for the Mid-Autumn Festival. May you and your family be well and together.',
      ],
      warm: [
        'Happy Mid-Autumn, {name}! I hope the sky is clear and everybody is around the table.',
        '{name}, happy Mid-Autumn Festival to you and your family! Enjoy the moon and the time together.',
      ],
    },
    guoqing: {
      formal: [
        'Dear {name}, I wish you and your colleagues a pleasant National Day holiday.',
        'Dear {name}, my best wishes for the National Day holiday. I hope it gives you and your family a good rest.',
      ],
      warm: [
        'Happy National Day, {name}! Enjoy the long holiday, at home or on the road.',
        '{name}, have a great holiday week! I hope you find empty roads and good weather.',
      ],
    },
    chongyang: {
      formal: [
        'Dear {name}, my best wishes to you and your family for the Double Ninth Festival. Good health to you all.',
        'Dear {name}, at the Double Ninth Festival I wish you and your elders good health and bright autumn days.',
      ],
      warm: [
        '{name}, a happy Double Ninth Festival to you and your family! Just the weather to climb a hill.',
        'Happy Double Ninth Festival, {name}! I hope you find an afternoon for the autumn sun.',
      ],
    },
    dongzhi: {
      formal: [
        'Dear {name}, my best wishes for the Winter Solstice. I wish you and your family warmth and good health this winter.',
        'Dear {name}, the days are growing longer again. I wish you a good Winter Solstice and a successful end to the year.',
      ],
      warm: [
        'Happy Winter Solstice, {name}! Keep warm, and enjoy the dumplings.',
        '{name}, the longest night is here, and from now on it gets brighter. Have a cosy evening with your family!',
      ],
    },
    easter_western: {
      formal: [
        'Dear {name}, I wish you and your family a happy Easter and a few restful days.',
        'Dear {name}, my best wishes for the Easter holidays. I look forward to speaking with you afterwards.',
      ],
      warm: [
        'Happy Easter, {name}! I hope you get some sunshine and a proper break.',
        '{name}, have a lovely Easter with your family! May the eggs be well hidden and the phone stay quiet.',
      ],
    },
    thanksgiving_us: {
      formal: [
        'Dear {name}, Thanksgiving is a good moment to say how much we value working with you. I wish you and your family a happy holiday.',
        'Dear {name}, thank you for your trust this year. My best wishes to you and your family for Thanksgiving.',
      ],
      warm: [
        'Happy Thanksgiving, {name}! I am grateful to work with you. Enjoy the table and the people around it.',
        '{name}, have a wonderful Thanksgiving with your family! Thank you for a good year together.',
      ],
    },
    thanksgiving_ca: {
      formal: [
        'Dear {name}, thank you for your trust this year. I wish you and your family a happy Thanksgiving weekend.',
      ],
      warm: ['Happy Thanksgiving, {name}! Enjoy the long weekend with your family.'],
    },
    christmas: {
      formal: [
        'Dear {name}, thank you for working with us this year. I wish you and your family a merry Christmas and a good start to the New Year.',
        'Dear {name}, my best wishes to you and your team for Christmas and the New Year. We look forward to what comes next.',
      ],
      warm: [
        'Merry Christmas, {name}! I hope you have a few quiet days with the people you love.',
        '{name}, a very merry Christmas to you and your family! Thank you for everything this year, and see you in the next.',
      ],
    },
    qiufen: {
      formal: [
        'Dear {name}, my best wishes for the Harvest Festival. May the season bring what you worked for.',
      ],
    },
    mothers_day_us_cn: { formal: ['Dear {name}, I wish you a lovely Mother’s Day with your family.'] },
    mothering_sunday_uk: { formal: ['Dear {name}, I wish you a lovely Mothering Sunday with your family.'] },
    fathers_day: { formal: ['Dear {name}, I wish you a good Father’s Day with your family.'] },
    gantan_jp: {
      formal: [
        'Dear {name}, thank you for your kindness throughout the past year. I wish you a happy New Year and look forward to working with you again.',
      ],
    },
    ochugen_jp: {
      formal: [
        'Dear {name}, at the middle of the year I would like to thank you for your continued kindness. I hope you keep well in the summer heat.',
      ],
    },
    oseibo_jp: {
      formal: [
        'Dear {name}, as the year draws to a close, I would like to thank you for all your kindness. I wish you a calm year end.',
      ],
    },
    seollal: {
      formal: [
        'Dear {name}, 새해 복 많이 받으세요. I wish you and your family a happy Seollal and good health in the new year.',
      ],
    },
    chuseok: {
      formal: [
        'Dear {name}, I wish you and your family a happy and plentiful Chuseok, and a safe journey home.',
      ],
    },
    tet: {
      formal: [
        'Dear {name}, Chúc Mừng Năm Mới! I wish you and your family health, happiness and success in the new year.',
      ],
    },
    trung_thu: { formal: ['Dear {name}, I wish you and your family a happy Mid-Autumn Festival.'] },
    ramadan1: {
      formal: ['Dear {name}, Ramadan Mubarak. I wish you and your family a blessed and peaceful month.'],
    },
    eid_fitr: { formal: ['Dear {name}, Eid Mubarak! I wish you and your family joy, health and peace.'] },
    eid_adha: { formal: ['Dear {name}, Eid Mubarak! My warmest wishes to you and your family.'] },
    pesach1: { formal: ['Dear {name}, Chag Sameach. I wish you and your family a happy Passover.'] },
    rosh_hashanah: {
      formal: ['Dear {name}, Shanah Tovah. I wish you and your family a good and sweet new year.'],
    },
    hanukkah1: { formal: ['Dear {name}, happy Hanukkah! I wish you and your family eight bright days.'] },
    diwali: {
      formal: [
        'Dear {name}, happy Diwali! May the festival of lights bring you and your family joy and prosperity.',
      ],
    },
    holi: { formal: ['Dear {name}, happy Holi! I wish you and your family a joyful and colourful day.'] },
  },
} as const satisfies DraftTexts
