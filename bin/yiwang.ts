import { benchCommand } from './commands/bench.ts'
import { doctorCommand } from './commands/doctor.ts'
import { importCommand } from './commands/import.ts'
import { newCommand } from './commands/new.ts'
import { partyCommand } from './commands/party.ts'
import { quarantineCommand } from './commands/quarantine.ts'
import { sendCommand } from './commands/send.ts'
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
  send: { run: sendCommand, usage: 'send FILE --as TYPE --party ID --key FILE --to URL' },
  verify: { run: verifyCommand, usage: 'verify' },
  doctor: { run: doctorCommand, usage: 'doctor' },
  bench: { run: benchCommand, usage: 'bench [NAME]' },
  new: { run: newCommand, usage: 'new app NAME' },
}

const [name, ...args] = process.argv.slice(2)
const command = name === undefined ? undefined : commands[name]
if (!command) {
  console.log(
    `yiwang COMMAND\n${Object.values(commands)
      .map((one) => `  yiwang ${one.usage}`)
      .join('\n')}`,
  )
  process.exitCode = name === undefined || name === 'help' || name === '--help' ? 0 : 2
} else {
  process.exitCode = await command.run(args)
}
