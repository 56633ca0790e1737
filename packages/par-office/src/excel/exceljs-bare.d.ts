/** ExcelJS for any platform: the same code in Node and in a browser, with nothing of Node in it. */
declare module 'exceljs/dist/exceljs.bare.min.js' {
  import type { Workbook } from 'exceljs';

  const ExcelJS: { readonly Workbook: new () => Workbook };
  export default ExcelJS;
}
