import type { CommandNamed } from './command-line';

/** A command about one file that somebody else may have made. */
export type OneFileCommand =
  | CommandNamed<'mark'>
  | CommandNamed<'score'>
  | CommandNamed<'close-period'>
  | CommandNamed<'summarize'>
  | CommandNamed<'criteria list'>
  | CommandNamed<'criteria infer'>
  | CommandNamed<'criteria store'>
  | CommandNamed<'criteria remove'>
  | CommandNamed<'criteria compare'>
  | CommandNamed<'criteria validate'>;

/** The file that a command is about, as the user wrote it; "" where it is about none after all. */
export function fileOf(command: OneFileCommand): string {
  return command.name === 'summarize' ? (command.paths[0] ?? '') : (command.file ?? '');
}
