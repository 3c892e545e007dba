export { SelfTestDialog } from './self-test-dialog';
