import type { Certificates } from './certificates';
import type { SystemCommand, UserFolders } from './registration';
import type { SiteAnswer, SiteRequest } from './site';

/** What `serve` needs of the machine. Paths are absolute, and every operation but `run` rejects on failure. */
export interface Machine {
  /** Node's word for the operating system. */
  readonly platform: string;
  readonly folders: UserFolders;
  now(): Date;
  /** The archive of the pages; null where this build has none. */
  readPages(): Promise<Uint8Array | null>;
  /** @returns null where there is no such file */
  read(path: string): Promise<string | null>;
  /** Makes the folders on the way; the file is its owner's alone. */
  write(path: string, text: string): Promise<void>;
  /** Removes a file, or a folder with all that is in it; does nothing where there is none. */
  remove(path: string): Promise<void>;
  /** @returns whether the program was there and said that it had done it */
  run(command: SystemCommand): Promise<boolean>;
  /** Serves https on localhost alone; rejects with EADDRINUSE where the port is taken. */
  listen(port: number, certificates: Certificates, answer: (request: SiteRequest) => SiteAnswer): Promise<void>;
  /** Settles when the user stops the program, and nothing is served any more. */
  stopped(): Promise<void>;
}
