import { z } from 'zod'
import { isZone } from './coach/index.ts'

/** Where the bot connects: to Slack with tokens, or to the playground when there are none. */
export type SlackConfig = Readonly<
  | { mode: 'playground'; port: number }
  | { mode: 'socket'; botToken: string; appToken: string; apiUrl?: string }
>

/** The checked environment. */
export type Config = Readonly<{
  slack: SlackConfig
  /** Where calendars are served, and under which address others reach that. */
  http: Readonly<{ host: string; port: number; publicUrl?: string }>
  databaseUrl: string
  logLevel: string
  zoneDefault: string
  localeDefault: 'en' | 'zh'
}>

/** A value of the environment is missing or wrong; the message is one line for a person. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const optional = z
  .string()
  .transform((text) => text.trim() || undefined)
  .optional()

function port(fallback: number): z.ZodType<number> {
  return z.coerce.number({ error: 'is not a port; example: 3737' }).int().min(0).max(65_535).default(fallback)
}

const Environment = z.object({
  SLACK_BOT_TOKEN: optional.refine((text) => text === undefined || text.startsWith('xoxb-'), {
    error: 'does not look like a bot token; example: xoxb-1234-…',
  }),
  SLACK_APP_TOKEN: optional.refine((text) => text === undefined || text.startsWith('xapp-'), {
    error: 'does not look like an app-level token; example: xapp-1-A0…',
  }),
  SLACK_SIGNING_SECRET: optional,
  SLACK_CLIENT_ID: optional,
  SLACK_API_URL: optional.refine((text) => text === undefined || URL.canParse(text), {
    error: 'is not a web address; example: http://127.0.0.1:3737/api/',
  }),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)/, {
      error: 'is not understood; example: file:data/touchstone.db',
    })
    .default('file:data/touchstone.db'),
  PLAYGROUND_PORT: port(3737),
  HOST: z.string().trim().min(1).default('127.0.0.1'),
  PORT: port(3000),
  PUBLIC_URL: optional.refine((text) => text === undefined || /^https?:\/\/\S+$/.test(text), {
    error: 'is not a web address; example: https://touchstone.example.com',
  }),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'is not a log level; example: info',
    })
    .default('info'),
  TZ_DEFAULT: z
    .string()
    .refine(isZone, { error: 'is not a time zone; example: Europe/Berlin' })
    .default('UTC'),
  LOCALE_DEFAULT: z
    .enum(['en', 'zh'], { error: 'is not a language of ours; example: en or zh' })
    .default('en'),
})

/**
 * Checks the environment.
 *
 * @throws ConfigError naming the value, what is wrong with it, and an example
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const { data, error } = Environment.safeParse(filled)
  if (data === undefined) {
    const [issue] = error.issues
    throw new ConfigError(`${issue?.path.join('.')} ${issue?.message}`)
  }
  return {
    slack: slackOf(data),
    http: {
      host: data.HOST,
      port: data.PORT,
      ...(data.PUBLIC_URL === undefined ? {} : { publicUrl: data.PUBLIC_URL }),
    },
    databaseUrl: data.DATABASE_URL,
    logLevel: data.LOG_LEVEL,
    zoneDefault: data.TZ_DEFAULT,
    localeDefault: data.LOCALE_DEFAULT,
  }
}

function slackOf(env: z.infer<typeof Environment>): SlackConfig {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl } = env
  if (
    env.SLACK_CLIENT_ID !== undefined ||
    (env.SLACK_SIGNING_SECRET !== undefined && appToken === undefined)
  ) {
    throw new ConfigError(
      'SLACK_SIGNING_SECRET and SLACK_CLIENT_ID are for HTTP, which is not built yet; set SLACK_BOT_TOKEN and SLACK_APP_TOKEN for Socket Mode',
    )
  }
  if (botToken === undefined && appToken === undefined)
    return { mode: 'playground', port: env.PLAYGROUND_PORT }
  if (botToken === undefined)
    throw new ConfigError('SLACK_BOT_TOKEN is missing beside SLACK_APP_TOKEN; example: xoxb-1234-…')
  if (appToken === undefined)
    throw new ConfigError('SLACK_APP_TOKEN is missing beside SLACK_BOT_TOKEN; example: xapp-1-A0…')
  return {
    mode: 'socket',
    botToken,
    appToken,
    ...(apiUrl === undefined ? {} : { apiUrl: withSlash(apiUrl) }),
  }
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`
}
