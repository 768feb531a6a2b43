import {
  actions,
  button,
  card,
  cell,
  chart,
  image,
  mrkdwn,
  option,
  options,
  plain,
  rich,
  select,
  times,
} from './block-shapes.ts'

/** Blocks at their limits that Slack takes. */
export const taken: readonly (readonly [name: string, block: object])[] = [
  ['section with a text of 3,000', { type: 'section', text: mrkdwn(3000) }],
  ['section with ten fields of 2,000', { type: 'section', fields: times(6, () => mrkdwn(2000)) }],
  ['header of 150', { type: 'header', text: plain(150) }],
  ['divider', { type: 'divider', block_id: 'x'.repeat(255) }],
  ['context of ten', { type: 'context', elements: times(10, () => mrkdwn(10)) }],
  ['25 buttons', actions(...times(25, (i) => button({ action_id: `b${i}`, value: 'x'.repeat(2000) })))],
  [
    'button with everything',
    actions(
      button({
        style: 'danger',
        url: 'https://a.example',
        accessibility_label: 'x'.repeat(75),
        confirm: {
          title: plain(100),
          text: mrkdwn(300),
          confirm: plain(30),
          deny: plain(30),
          style: 'danger',
        },
      }),
    ),
  ],
  [
    'select of 100',
    actions({
      type: 'static_select',
      placeholder: plain(150),
      options: options(100),
      initial_option: option(4),
    }),
  ],
  [
    'select with groups',
    actions({ type: 'static_select', option_groups: [{ label: plain(75), options: options(100) }] }),
  ],
  [
    'overflow of five',
    { type: 'section', text: plain(3), accessory: { type: 'overflow', options: options(5) } },
  ],
  [
    'ten check boxes',
    actions({ type: 'checkboxes', options: times(10, (i) => ({ text: mrkdwn(75), value: `${i}` })) }),
  ],
  [
    'day and time',
    actions(
      { type: 'datepicker', initial_date: '2026-12-31' },
      { type: 'timepicker', initial_time: '23:59', timezone: 'Asia/Shanghai' },
    ),
  ],
  ['image', image],
  ['image of Slack', { type: 'image', alt_text: 'A map', slack_file: { id: 'F1' } }],
  [
    'rich text',
    rich(
      { type: 'text', text: '客户', style: { bold: true } },
      { type: 'user', user_id: 'U1' },
      { type: 'link', url: 'https://a.example' },
      { type: 'emoji', name: 'bell' },
    ),
  ],
  [
    'table of 100 rows and 20 cells',
    {
      type: 'table',
      rows: times(100, () => times(20, () => cell('x'))),
      column_settings: [{ align: 'right' }, null],
    },
  ],
  [
    'data table',
    {
      type: 'data_table',
      caption: 'Deals',
      rows: [[cell('Deal')], [{ type: 'raw_number', value: 3, text: '3' }]],
    },
  ],
  ['chart', chart()],
  [
    'line chart',
    chart({
      chart: {
        type: 'line',
        series: [{ name: 'C139', data: [{ label: 'Mon', value: 1 }] }],
        axis_config: { categories: ['Mon'] },
      },
    }),
  ],
  ['card', card],
  ['carousel', { type: 'carousel', elements: [card] }],
  ['container', { type: 'container', title: plain(150), child_blocks: [{ type: 'divider' }] }],
  ['markdown', { type: 'markdown', text: 'x'.repeat(12_000) }],
]

/** Blocks just past a limit, and what is found: a pointer inside the block, and the rule. */
export const refused: readonly (readonly [name: string, block: object, found: string])[] = [
  ['unknown block', { type: 'sektion' }, ' unknown-block'],
  ['block without a type', {}, '/type missing'],
  ['unknown field', { type: 'divider', color: 'red' }, ' unknown-field'],
  ['block id of 256', { type: 'divider', block_id: 'x'.repeat(256) }, '/block_id too-long'],
  ['section text of 3,001', { type: 'section', text: mrkdwn(3001) }, '/text/text too-long'],
  ['empty text', { type: 'section', text: mrkdwn(0) }, '/text/text too-short'],
  ['section without text', { type: 'section' }, ' missing'],
  ['eleven fields', { type: 'section', fields: times(11, () => plain(1)) }, '/fields too-many'],
  ['field of 2,001', { type: 'section', fields: [plain(2001)] }, '/fields/0/text too-long'],
  ['header of 151', { type: 'header', text: plain(151) }, '/text/text too-long'],
  ['header of mrkdwn', { type: 'header', text: mrkdwn(5) }, '/text wrong-type'],
  ['context of eleven', { type: 'context', elements: times(11, () => plain(1)) }, '/elements too-many'],
  ['context with a button', { type: 'context', elements: [button()] }, '/elements/0 wrong-type'],
  ['no actions', actions(), '/elements too-few'],
  ['26 actions', actions(...times(26, () => button())), '/elements too-many'],
  [
    'two actions of one id',
    actions(button({ action_id: 'a' }), button({ action_id: 'a' })),
    '/elements/1/action_id duplicate',
  ],
  ['action id of 256', actions(button({ action_id: 'x'.repeat(256) })), '/elements/0/action_id too-long'],
  ['button text of 76', actions(button({ text: plain(76) })), '/elements/0/text/text too-long'],
  ['button value of 2,001', actions(button({ value: 'x'.repeat(2001) })), '/elements/0/value too-long'],
  ['button url of 3,001', actions(button({ url: 'x'.repeat(3001) })), '/elements/0/url too-long'],
  [
    'button label of 76',
    actions(button({ accessibility_label: 'x'.repeat(76) })),
    '/elements/0/accessibility_label too-long',
  ],
  ['button of a made-up style', actions(button({ style: 'big' })), '/elements/0/style wrong-type'],
  [
    'confirm without a deny',
    actions(button({ confirm: { title: plain(1), text: plain(1), confirm: plain(1) } })),
    '/elements/0/confirm/deny missing',
  ],
  [
    'confirm title of 101',
    actions(button({ confirm: { title: plain(101), text: plain(1), confirm: plain(1), deny: plain(1) } })),
    '/elements/0/confirm/title/text too-long',
  ],
  ['101 options', actions(select({ options: options(101) })), '/elements/0/options too-many'],
  ['no options', actions(select({ options: [] })), '/elements/0/options too-few'],
  ['neither options nor groups', actions({ type: 'static_select' }), '/elements/0 missing'],
  [
    'options and groups',
    actions(select({ option_groups: [{ label: plain(1), options: options(1) }] })),
    '/elements/0 not-both',
  ],
  [
    'option text of 76',
    actions(select({ options: [{ text: plain(76), value: 'a' }] })),
    '/elements/0/options/0/text/text too-long',
  ],
  [
    'option value of 76',
    actions(select({ options: [{ text: plain(1), value: 'x'.repeat(76) }] })),
    '/elements/0/options/0/value too-long',
  ],
  [
    'option of mrkdwn in a select',
    actions(select({ options: [{ text: mrkdwn(1), value: 'a' }] })),
    '/elements/0/options/0/text wrong-type',
  ],
  [
    'initial option that is none',
    actions(select({ initial_option: option(9) })),
    '/elements/0/initial_option not-an-option',
  ],
  [
    'placeholder of 151',
    actions(select({ placeholder: plain(151) })),
    '/elements/0/placeholder/text too-long',
  ],
  [
    'group label of 76',
    actions({ type: 'static_select', option_groups: [{ label: plain(76), options: options(1) }] }),
    '/elements/0/option_groups/0/label/text too-long',
  ],
  [
    'no item to choose',
    actions({ type: 'multi_users_select', max_selected_items: 0 }),
    '/elements/0/max_selected_items out-of-range',
  ],
  ['overflow of six', actions({ type: 'overflow', options: options(6) }), '/elements/0/options too-many'],
  [
    'eleven radio buttons',
    actions({ type: 'radio_buttons', options: options(11) }),
    '/elements/0/options too-many',
  ],
  [
    'day written otherwise',
    actions({ type: 'datepicker', initial_date: '31/12/2026' }),
    '/elements/0/initial_date bad-format',
  ],
  [
    'time written otherwise',
    actions({ type: 'timepicker', initial_time: '9:30' }),
    '/elements/0/initial_time bad-format',
  ],
  ['image without alt text', { type: 'image', image_url: 'https://a.example' }, '/alt_text missing'],
  ['image from two places', { ...image, slack_file: { id: 'F1' } }, ' not-both'],
  ['image from nowhere', { type: 'image', alt_text: 'A' }, ' missing'],
  ['empty rich text run', rich({ type: 'text', text: '' }), '/elements/0/elements/0/text too-short'],
  ['rich text without elements', { type: 'rich_text', elements: [] }, '/elements too-few'],
  [
    'rich text of a wrong part',
    { type: 'rich_text', elements: [{ type: 'text', text: 'a' }] },
    '/elements/0 wrong-type',
  ],
  [
    'rich list of a wrong style',
    { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'dash', elements: [] }] },
    '/elements/0/style wrong-type',
  ],
  ['table of 101 rows', { type: 'table', rows: times(101, () => [cell('x')]) }, '/rows too-many'],
  ['table of 21 cells', { type: 'table', rows: [times(21, () => cell('x'))] }, '/rows/0 too-many'],
  ['table with an empty cell', { type: 'table', rows: [[cell('')]] }, '/rows/0/0/text too-short'],
  [
    'table past 10,000 characters',
    { type: 'table', rows: times(3, () => [cell('x'.repeat(4000))]) },
    ' too-long',
  ],
  ['data table of one row', { type: 'data_table', caption: 'A', rows: [[cell('a')]] }, '/rows too-few'],
  [
    'data table without caption',
    { type: 'data_table', rows: [[cell('a')], [cell('b')]] },
    '/caption missing',
  ],
  [
    'data table of uneven rows',
    { type: 'data_table', caption: 'A', rows: [[cell('a')], [cell('b'), cell('c')]] },
    '/rows/1 wrong-type',
  ],
  [
    'data table with a rich header',
    { type: 'data_table', caption: 'A', rows: [[rich({ type: 'text', text: 'a' })], [cell('b')]] },
    '/rows/0/0 wrong-type',
  ],
  ['chart title of 51', chart({ title: 'x'.repeat(51) }), '/title too-long'],
  [
    'pie of nothing',
    chart({ chart: { type: 'pie', segments: [{ label: 'a', value: 0 }] } }),
    '/chart/segments/0/value out-of-range',
  ],
  [
    'series that skips a category',
    chart({
      chart: {
        type: 'bar',
        series: [{ name: 'a', data: [{ label: 'Mon', value: 1 }] }],
        axis_config: { categories: ['Mon', 'Tue'] },
      },
    }),
    '/chart/series/0 wrong-type',
  ],
  ['card body of 201', { ...card, body: mrkdwn(201) }, '/body/text too-long'],
  ['card of nothing', { type: 'card', subtitle: mrkdwn(1) }, ' missing'],
  ['card with two icons', { ...card, icon: image, slack_icon: {} }, ' not-both'],
  ['carousel of eleven', { type: 'carousel', elements: times(11, () => card) }, '/elements too-many'],
  ['container without a title', { type: 'container', child_blocks: [{ type: 'divider' }] }, '/title missing'],
  ['markdown of 12,001', { type: 'markdown', text: 'x'.repeat(12_001) }, '/text too-long'],
  [
    'video title of 200',
    { type: 'video', video_url: 'a', thumbnail_url: 'b', alt_text: 'c', title: plain(200) },
    '/title/text too-long',
  ],
]
