import { startFault } from '#io/start-fault.ts'
import { benchCommand } from './commands/bench.ts'
import { calendarCommand } from './commands/calendar.ts'
import { cityCommand } from './commands/city.ts'
import { doctorCommand } from './commands/doctor.ts'
import { importCommand } from './commands/import.ts'
import { keysCommand } from './commands/keys.ts'
import { linkCommand } from './commands/link.ts'
import { newCommand } from './commands/new.ts'
import { partyCommand } from './commands/party.ts'
import { quarantineCommand } from './commands/quarantine.ts'
import { sbomCommand } from './commands/sbom.ts'
import { sendCommand } from './commands/send.ts'
import { thingCommand } from './commands/thing.ts'
import { verifyCommand } from './commands/verify.ts'

/** The command line. Each command reads its own arguments and answers an exit code. */
const commands: Record<string, { run: (args: string[]) => Promise<number>; usage: string }> = {
  import: { run: importCommand, usage: 'import FILE --as TYPE [--map FILE] [--source PARTY]' },
  quarantine: {
    run: quarantineCommand,
    usage: 'quarantine list | resend ID [--set FIELD=VALUE …] | resend --all',
  },
  party: {
    run: partyCommand,
    usage: 'party list | new-key FILE | add ID … | keys ID … | suspend | resume | revoke ID',
  },
  thing: {
    run: thingCommand,
    usage: 'thing list | add ID --owner OWNER … | show | rotate | suspend | resume | revoke ID',
  },
  link: { run: linkCommand, usage: 'link ROLE [--lost]' },
  send: { run: sendCommand, usage: 'send FILE --as TYPE --party ID --key FILE --to URL' },
  keys: { run: keysCommand, usage: 'keys list | rotate | reseal | forget KEY' },
  calendar: { run: calendarCommand, usage: 'calendar list | load FILE' },
  verify: { run: verifyCommand, usage: 'verify' },
  city: { run: cityCommand, usage: 'city forward --days N | --workdays N | --to DATE' },
  sbom: { run: sbomCommand, usage: 'sbom [FILE]' },
  doctor: { run: doctorCommand, usage: 'doctor' },
  bench: { run: benchCommand, usage: 'bench [NAME]' },
  new: { run: newCommand, usage: 'new app NAME' },
}

const [name, ...args] = process.argv.slice(2)
const command = name === undefined ? undefined : commands[name]
if (!command) {
  if (name !== undefined && !asksHelp(name)) console.error(`There is no command ${name}.`)
  console.log(
    `yiwang COMMAND\n${Object.values(commands)
      .map((one) => `  yiwang ${one.usage}`)
      .join('\n')}`,
  )
  process.exitCode = name === undefined || asksHelp(name) ? 0 : 2
} else {
  process.exitCode = await command.run(args).catch((error: unknown) => {
    const fault = startFault(error)
    if (fault === null) throw error
    console.error(fault)
    if (!isWrongCall(error)) return 1
    console.error(`yiwang ${command.usage}`)
    return 2
  })
}

function asksHelp(word: string): boolean {
  return ['help', '--help', '-h'].includes(word)
}

function isWrongCall(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
