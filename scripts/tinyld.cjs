// tinyld takes longer to load than all the rest, and most texts never need it: the library, which is synchronous, loads
// it when it is first asked
exports.detectAll = (text) => require('./packages/tinyld.js').detectAll(text)
