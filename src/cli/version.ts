declare const NEWS_FMT_VERSION: string | undefined

/** The version of the package; the build puts it in. */
export const version: string = typeof NEWS_FMT_VERSION === 'string' ? NEWS_FMT_VERSION : '0.0.0'
