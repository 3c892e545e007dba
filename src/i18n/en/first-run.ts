import type { firstRun as vi } from '../vi/first-run';

export const firstRun: typeof vi = {
  introduction: 'Introduction',
  cards: [
    {
      title: 'Check the form before you send it',
      text: 'Chấm Chuẩn reads the criteria table that is open and says how much is met, which cells must be corrected and which criteria are missing. Choose a finding to go to its cell.',
    },
    {
      title: 'Your figures stay on this machine',
      text: 'Everything is worked out inside Excel; nothing is sent anywhere. Chấm Chuẩn writes to the workbook only when you ask it to, and every time it can be undone.',
    },
    {
      title: 'One button to begin',
      text: 'Open the sheet with the criteria table and choose “Check this sheet”. No form yet? Try the sample form: Chấm Chuẩn adds a sheet of its own, and “Undo” takes it away.',
    },
  ],
  place: (card, of) => `${card}/${of}`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  start: 'Got it',
  trySample: 'Try the sample form',
};
