import { elementById } from './page';
import { PopUpMenu } from './pop-up-menu';

/**
 * The menu of a cell, with what manifest.xml adds to Excel's: by the right mouse button, Shift+F10 or the menu key.
 * @param cells where a right click opens it
 */
export function listenForCellMenu(cells: HTMLElement, onWhy: () => void): void {
  const menu = new PopUpMenu(elementById('cell-menu', HTMLElement));
  cells.addEventListener(
    'contextmenu',
    (event) => {
      event.preventDefault();
      // With the keyboard the menu belongs to the cell; Univer's own place for the keys is somewhere on the page.
      const box = cells.getBoundingClientRect();
      const isByMouse = event.button === 2 && event.clientX > 0;
      menu.open(isByMouse ? event.clientX : box.left + box.width / 3, isByMouse ? event.clientY : box.top + 80);
    },
    { capture: true },
  );
  elementById('why', HTMLButtonElement).addEventListener('click', onWhy);
}
