// What fails once on a busy machine is tried once more, and its error stays in the log; what fails twice is broken.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
