export default async function stopServer() {
  await globalThis.workbenchServer.close();
}
