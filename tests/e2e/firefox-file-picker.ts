// An object in place of Firefox's file dialog, which cannot be reached from outside: it answers once and takes itself away.
// A script for the browser's own window (firefox-screen.ts runs it); `args[1]` is the path of the file.

export const STAND_IN_FOR_FILE_PICKER = `
  const CONTRACT = '@mozilla.org/filepicker;1';
  const STAND_IN = Components.ID('{6a1c2f0e-7a43-4b8e-9b7e-0d2f5f3c9a11}');
  const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar);
  const real = registrar.contractIDToCID(CONTRACT);
  const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
  file.initWithPath(args[1]);

  function* list(item) { yield item; }
  const enumerate = (item) => {
    const left = [item];
    return {
      QueryInterface: ChromeUtils.generateQI(['nsISimpleEnumerator']),
      [Symbol.iterator]: () => list(item),
      hasMoreElements: () => left.length > 0,
      getNext: () => left.pop(),
    };
  };
  const picker = {
    QueryInterface: ChromeUtils.generateQI(['nsIFilePicker']),
    init() {},
    appendFilters() {},
    appendFilter() {},
    appendRawFilter() {},
    file,
    async open(callback) {
      registrar.unregisterFactory(STAND_IN, factory);
      registrar.registerFactory(real, '', CONTRACT, null);
      this.domFileOrDirectory = await win.File.createFromNsIFile(file);
      this.domFileOrDirectoryEnumerator = enumerate(this.domFileOrDirectory);
      this.files = enumerate(file);
      callback.done(Ci.nsIFilePicker.returnOK);
    },
  };
  const factory = {
    QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
    createInstance: (iid) => picker.QueryInterface(iid),
  };
  registrar.registerFactory(STAND_IN, '', CONTRACT, factory);
`;
