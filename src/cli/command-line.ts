import { laterTextsIn, textsIn } from '../i18n/texts';
import { Command, CommanderError, type OutputConfiguration } from 'commander';
import { z } from 'zod';
import packageJson from '../../package.json';
import { languages, type Language } from '../i18n/language';
import { letterheadKeys } from '../reporting/summary/letterhead-keys';
import { optionalTabs } from '../reporting/summary/our-tabs';
import type { UsageProblem } from './errors';

const DEFAULT_LANGUAGE: Language = 'vi';
const reportFormats = ['text', 'json', 'ndjson'] as const;
const summaryFormats = ['text', 'json'] as const;
/** More threads than any machine of an office can use. */
const MAX_JOBS = 64;
/** The one that the manifest names. */
const DEFAULT_PORT = 3000;
const MAX_PORT = 65_535;
export type ReportFormat = (typeof reportFormats)[number];

const language = { lang: z.enum(languages).default(DEFAULT_LANGUAGE) };
const reading = {
  ...language,
  criteria: z.string().min(1).default('auto'),
  sheet: z.array(z.string().min(1)).default([]),
  columns: z.string().min(1).optional(),
  profile: z.string().min(1).optional(),
  criteriaDir: z.string().min(1).optional(),
};
/** Threads that share the files; null for as many as the machine has cores. */
const sharing = { jobs: z.coerce.number().int().min(1).max(MAX_JOBS).nullable().default(null) };
const writing = {
  ...reading,
  out: z.string().min(1),
  force: z.boolean().default(false),
  convert: z.boolean().default(false),
};

/** "2026-12-31=34": so many criteria met by that day. */
const target = z
  .templateLiteral([z.iso.date(), '=', z.int().positive()])
  .transform((text) => ({ date: text.slice(0, 10), measure: { met: Number(text.slice(11)) } }));

/** "signerName=Nguyễn Văn A": what stands in one place of the head or the foot of the tabs. */
const letterheadWord = z.string().transform((text, context) => {
  const [name = '', ...words] = text.split('=');
  const key = letterheadKeys.find((known) => known === name);
  if (key !== undefined && words.length > 0) return [key, words.join('=')] as const;
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});

const NO_TABS = 'none';
/** "gaps,progress": the tabs that are made beside those which the others count on. */
const chosenTabs = z.string().transform((text, context) => {
  const words = text === NO_TABS ? [] : text.split(',').map((word) => word.trim());
  const tabs = words.flatMap((word) => optionalTabs.find((tab) => tab === word) ?? []);
  if (tabs.length === words.length) return tabs;
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});

const commandSchema = z.discriminatedUnion('name', [
  z.object({
    name: z.literal('check'),
    paths: z.array(z.string().min(1)).min(1),
    ...reading,
    ...sharing,
    format: z.enum(reportFormats).default('text'),
    explain: z.boolean().default(false),
  }),
  z.object({ name: z.literal('mark'), file: z.string().min(1), ...writing }),
  z.object({ name: z.literal('score'), file: z.string().min(1), ...writing, replace: z.boolean().default(false) }),
  z.object({
    name: z.literal('summarize'),
    paths: z.array(z.string().min(1)).min(1),
    ...writing,
    ...sharing,
    resume: z.boolean().default(false),
    letterhead: z.array(letterheadWord).default([]),
    tabs: chosenTabs.optional(),
    problems: z.string().min(1).optional(),
    slips: z.string().min(1).optional(),
    prefer: z.array(z.string().min(1)).default([]),
    format: z.enum(summaryFormats).default('text'),
  }),
  z.object({
    name: z.literal('close-period'),
    file: z.string().min(1),
    ...writing,
    date: z.iso.date().optional(),
    target: z.array(target).default([]),
  }),
  z.object({
    name: z.literal('criteria list'),
    file: z.string().min(1).optional(),
    criteriaDir: reading.criteriaDir,
    ...language,
  }),
  z.object({ name: z.literal('criteria show'), id: z.string().min(1), ...language }),
  z.object({
    name: z.literal('criteria infer'),
    file: z.string().min(1),
    ...language,
    sheet: reading.sheet,
    columns: reading.columns,
    out: z.string().min(1).optional(),
    force: writing.force,
    explain: z.boolean().default(false),
  }),
  z.object({
    name: z.literal('criteria store'),
    file: z.string().min(1),
    ...writing,
    criteria: z
      .string()
      .min(1)
      .refine((name) => name !== 'auto'),
  }),
  z.object({ name: z.literal('criteria remove'), file: z.string().min(1), ...writing, criteria: z.string().min(1) }),
  z.object({
    name: z.literal('criteria compare'),
    earlier: z.string().min(1),
    later: z.string().min(1),
    file: z.string().min(1).optional(),
    ...language,
    sheet: reading.sheet,
    columns: reading.columns,
    profile: reading.profile,
  }),
  z.object({ name: z.literal('criteria validate'), file: z.string().min(1), ...language }),
  z.object({ name: z.literal('criteria schema'), ...language }),
  z.object({
    name: z.literal('serve'),
    port: z.coerce.number().int().min(1).max(MAX_PORT).default(DEFAULT_PORT),
    criteriaDir: reading.criteriaDir,
    ...language,
  }),
  z.object({ name: z.literal('unserve'), ...language }),
]);

/** What was asked for, complete with defaults. */
export type CliCommand = z.infer<typeof commandSchema>;
export type CommandNamed<Name extends CliCommand['name']> = Extract<CliCommand, { name: Name }>;

export type CommandLine =
  | { readonly kind: 'command'; readonly command: CliCommand }
  /** Help or the version was asked for; `text` is the answer. */
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: UsageProblem; readonly language: Language };

/**
 * Reads the words after the program's name.
 * Nothing is printed: help, version and refusals are answers too, in the language of `--lang`.
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const language = languageOf(args);
  let answer = '';
  let input: unknown = null;
  const program = describeProgram(language, {
    output: { writeOut: (text) => (answer += text), writeErr: () => undefined },
    accept: (asked) => (input = asked),
  });
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0
      ? { kind: 'answer', text: answer }
      : { kind: 'refused', problem: usageProblem(error), language };
  }
  const parsed = commandSchema.safeParse(input);
  return parsed.success
    ? { kind: 'command', command: parsed.data }
    : { kind: 'refused', problem: invalidValue(parsed.error, input), language };
}

/** Known before anything else is read, as refusals and help are in that language too. */
export function languageOf(args: readonly string[]): Language {
  const given = args.flatMap((arg, index) =>
    arg === '--lang' ? [args[index + 1]] : arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [],
  );
  return languages.find((known) => known === given.at(-1)) ?? DEFAULT_LANGUAGE;
}

interface ProgramHooks {
  readonly output: OutputConfiguration;
  readonly accept: (input: Readonly<Record<string, unknown>>) => void;
}

function describeProgram(language: Language, { output, accept }: ProgramHooks): Command {
  const { help } = laterTextsIn(language).cli;
  const { help: period } = textsIn(language).period;
  const setUp = (command: Command, description: string) =>
    command
      .description(description)
      .option('--lang <vi|en>', help.lang)
      .helpOption('-h, --help', help.help)
      .helpCommand(false)
      .configureHelp({ styleTitle: (title) => help.titles[title] ?? title })
      .configureOutput(output)
      .exitOverride();
  const sheetOptions = (command: Command) =>
    command.option('--sheet <NAME>', help.sheet, oneMore).option('--columns <FILE.json>', help.columns);
  const readingOptions = (command: Command) =>
    sheetOptions(
      command
        .option('--criteria <ID|FILE.json|auto>', help.criteria)
        .option('--criteria-dir <FOLDER>', help.criteriaDir)
        .option('--profile <ID>', help.profile),
    );
  const writingOptions = (command: Command) =>
    readingOptions(command)
      .requiredOption('--out <FILE.xlsx>', help.out)
      .option('--force', help.force)
      .option('--convert', laterTextsIn(language).conversion.option);

  const program = setUp(new Command('chamchuan'), help.program)
    .version(packageJson.version, '--version', help.version)
    .usage(help.usage)
    .addHelpText('after', `\n${help.exitStatus}\n`);
  const sub = (parent: Command, name: string, usage: string, description: string) =>
    setUp(parent.command(name), description).usage(usage);

  const whenRun = (command: Command, toInput: (argument: unknown) => Readonly<Record<string, unknown>>) =>
    command.action((argument: unknown) => accept({ ...command.optsWithGlobals(), ...toInput(argument) }));

  const check = sub(
    program,
    'check',
    'FILE|FOLDER… [--criteria] [--criteria-dir] [--profile] [--sheet] [--columns] [--explain] [--format] [--jobs] [--lang]',
    help.check,
  );
  readingOptions(check)
    .argument('<FILE|FOLDER...>', help.paths)
    .option('--explain', help.explain)
    .option(`--format <${reportFormats.join('|')}>`, help.format)
    .option('--jobs <N>', help.jobs);
  whenRun(check, (paths) => ({ name: 'check', paths }));

  const markUsage =
    'FILE --out FILE.xlsx [--criteria] [--criteria-dir] [--profile] [--sheet] [--columns] [--convert] [--force] [--lang]';
  const mark = writingOptions(sub(program, 'mark', markUsage, help.mark)).argument('<FILE>', help.file);
  whenRun(mark, (file) => ({ name: 'mark', file }));
  const scoreUsage =
    'FILE --out FILE.xlsx [--replace] [--criteria] [--criteria-dir] [--profile] [--sheet] [--columns] [--convert] [--force] [--lang]';
  const score = writingOptions(sub(program, 'score', scoreUsage, help.score))
    .argument('<FILE>', help.file)
    .option('--replace', help.replace);
  whenRun(score, (file) => ({ name: 'score', file }));

  const usage =
    'FILE|FOLDER… --out FILE.xlsx [--slips FILE.xlsx] [--problems FILE.xlsx] [--tabs] [--prefer] [--letterhead] [--criteria] [--criteria-dir] [--profile] [--sheet] [--columns] [--format] [--resume] [--jobs] [--convert] [--force] [--lang]';
  const summarize = writingOptions(sub(program, 'summarize', usage, help.summarize))
    .option('--letterhead <KEY=TEXT>', textsIn(language).letterhead.help, oneMore)
    .option('--tabs <LIST>', help.tabs)
    .option('--slips <FILE.xlsx>', help.slips)
    .option('--problems <FILE.xlsx>', help.problems)
    .option('--prefer <FILE>', help.prefer, oneMore)
    .option(`--format <${summaryFormats.join('|')}>`, help.format)
    .option('--resume', help.resume)
    .option('--jobs <N>', help.jobs);
  whenRun(summarize.argument('<FILE|FOLDER...>', help.paths), (paths) => ({ name: 'summarize', paths }));

  const closeUsage =
    'FILE --out FILE.xlsx [--date] [--target] [--criteria] [--criteria-dir] [--profile] [--sheet] [--columns] [--convert] [--force] [--lang]';
  const closePeriod = writingOptions(sub(program, 'close-period', closeUsage, period.command))
    .argument('<FILE>', help.file)
    .option('--date <YYYY-MM-DD>', period.date)
    .option('--target <YYYY-MM-DD=COUNT>', period.target, oneMore);
  whenRun(closePeriod, (file) => ({ name: 'close-period', file }));

  const criteria = sub(
    program,
    'criteria',
    'list [FILE] | show ID | infer FILE | store FILE | remove FILE | compare A B [FILE] | validate FILE.json | schema',
    help.criteriaCommand,
  );
  const list = sub(criteria, 'list', '[FILE] [--criteria-dir] [--lang]', help.criteriaList)
    .argument('[FILE]', help.carrier)
    .option('--criteria-dir <FOLDER>', help.criteriaDir);
  whenRun(list, (file) => ({ name: 'criteria list', file }));
  const show = sub(criteria, 'show', 'ID [--lang]', help.criteriaShow).argument('<ID>', help.id);
  whenRun(show, (id) => ({ name: 'criteria show', id }));
  const inferUsage = 'FILE [--out FILE.json] [--sheet] [--columns] [--explain] [--force] [--lang]';
  const infer = sheetOptions(sub(criteria, 'infer', inferUsage, help.criteriaInfer))
    .argument('<FILE>', help.file)
    .option('--out <FILE.json>', help.criteriaOut)
    .option('--explain', help.explain)
    .option('--force', help.force);
  whenRun(infer, (file) => ({ name: 'criteria infer', file }));
  const store = sub(
    criteria,
    'store',
    'FILE --criteria ID|FILE.json --out FILE.xlsx [--profile] [--sheet] [--convert] [--force] [--lang]',
    help.criteriaStore,
  )
    .argument('<FILE>', help.file)
    .requiredOption('--criteria <ID|FILE.json>', help.criteriaToStore)
    .option('--profile <ID>', help.profileToStore)
    .option('--sheet <NAME>', help.sheetOfStored, oneMore)
    .requiredOption('--out <FILE.xlsx>', help.out)
    .option('--force', help.force)
    .option('--convert', laterTextsIn(language).conversion.option);
  whenRun(store, (file) => ({ name: 'criteria store', file }));
  const removeUsage = 'FILE --criteria ID --out FILE.xlsx [--convert] [--force] [--lang]';
  const remove = sub(criteria, 'remove', removeUsage, help.criteriaRemove)
    .argument('<FILE>', help.file)
    .requiredOption('--criteria <ID>', help.storedId)
    .requiredOption('--out <FILE.xlsx>', help.out)
    .option('--force', help.force)
    .option('--convert', laterTextsIn(language).conversion.option);
  whenRun(remove, (file) => ({ name: 'criteria remove', file }));
  const compareUsage = 'ID|FILE.json ID|FILE.json [FILE] [--profile] [--sheet] [--columns] [--lang]';
  const compare = sheetOptions(sub(criteria, 'compare', compareUsage, help.criteriaCompare))
    .argument('<EARLIER>', help.earlier)
    .argument('<LATER>', help.later)
    .argument('[FILE]', help.compared)
    .option('--profile <ID>', help.profile);
  compare.action((earlier: unknown, later: unknown, file: unknown) =>
    accept({ ...compare.optsWithGlobals(), name: 'criteria compare', earlier, later, file }),
  );
  const validate = sub(criteria, 'validate', 'FILE.json [--lang]', help.criteriaValidate);
  whenRun(validate.argument('<FILE.json>', help.criteriaFile), (file) => ({ name: 'criteria validate', file }));
  whenRun(sub(criteria, 'schema', '[--lang]', help.criteriaSchema), () => ({ name: 'criteria schema' }));
  const serve = sub(program, 'serve', '[--port] [--criteria-dir] [--lang]', help.serve)
    .option('--port <N>', help.port)
    .option('--criteria-dir <FOLDER>', help.criteriaDir);
  whenRun(serve, () => ({ name: 'serve' }));
  whenRun(sub(program, 'unserve', '[--lang]', help.unserve), () => ({ name: 'unserve' }));
  return program;
}

/** Gathers an option that may be given several times. */
function oneMore(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

/** Commander says what is wrong in English; its code and the quoted word are enough to say it anew. */
function usageProblem(error: CommanderError): UsageProblem {
  const value = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return { code: 'unknown-command', value };
    case 'commander.unknownOption':
      return { code: 'unknown-option', value };
    case 'commander.excessArguments':
      return { code: 'too-many-arguments' };
    case 'commander.missingArgument':
      return { code: 'missing-argument', value };
    case 'commander.missingMandatoryOptionValue':
      return { code: 'missing-option', value };
    case 'commander.optionMissingArgument':
      return { code: 'missing-value', value };
    case 'commander.help':
      return { code: 'missing-command' };
    default:
      throw error;
  }
}

const argumentNames = new Map([
  ['paths', 'FILE|FOLDER'],
  ['file', 'FILE'],
  ['id', 'ID'],
]);

/** What is said of an option whose value is not one of a few words. */
const optionForms = new Map([
  ['date', '2026-03-31'],
  ['target', '2026-12-31=34'],
  ['tabs', `${optionalTabs.join(',')} | ${NO_TABS}`],
  ['letterhead', letterheadKeys.map((key) => `${key}=…`).join(' | ')],
]);

function invalidValue(error: z.ZodError, input: unknown): UsageProblem {
  const issue = error.issues[0];
  const option = String(issue?.path[0] ?? '');
  const argument = argumentNames.get(option);
  if (argument !== undefined) return { code: 'missing-argument', value: argument };
  const typed = z.record(z.string(), z.unknown()).catch({}).parse(input)[option];
  const place = Number(issue?.path[1] ?? 0);
  const value: unknown = Array.isArray(typed) ? typed[place] : typed;
  return {
    code: 'invalid-value',
    option: `--${option}`,
    value: typeof value === 'string' ? value : '',
    allowed: issue?.code === 'invalid_value' ? issue.values.join(' | ') : (optionForms.get(option) ?? ''),
  };
}
