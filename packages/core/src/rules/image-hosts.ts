/**
 * Names of sites, as `siteNameOf` has them, whose images stand on other people's pages with good reason. That such an image
 * stands on a page says nothing about whose text it is.
 */
const IMAGE_HOSTS: ReadonlySet<string> = new Set([
  // Networks that deliver whatever a site gives them: the name is that of the carrier.
  ...['cloudfront', 'akamaized', 'akamaihd', 'akamai', 'fastly', 'fastlylb', 'cloudflare', 'cdninstagram', 'edgekey'],
  ...['azureedge', 'azurefd', 'windows', 'amazonaws', 'googleapis', 'googleusercontent', 'gstatic', 'ggpht', 'b-cdn'],
  ...['bunnycdn', 'cdn77', 'kxcdn', 'stackpathcdn', 'netdna-cdn', 'netdna-ssl', 'digitaloceanspaces', 'backblazeb2'],
  ...['jsdelivr', 'unpkg', 'cdnjs', 'statically', 'weserv', 'r2', 'aliyuncs', 'myqcloud', 'qiniucdn', 'hwcdn', 'llnwd'],
  // Services that resize and keep images for sites.
  ...['cloudinary', 'imgix', 'imagekit', 'twicpics', 'sirv', 'thumbor', 'wsimg', 'filestackcontent', 'uploadcare'],
  // Homes of blogs and shops: a blog under a name of its own keeps its images with them.
  ...['wp', 'wordpress', 'w', 'blogspot', 'blogger', 'tumblr', 'medium', 'substack', 'substackcdn', 'squarespace'],
  ...['squarespace-cdn', 'wixstatic', 'wix', 'weebly', 'shopify', 'shopifycdn', 'myshopify', 'bigcommerce', 'ghost'],
  ...['hubspot', 'hubspotusercontent', 'hs-sites', 'webflow', 'website-files', 'contentful', 'ctfassets', 'sanity'],
  ...['prismic', 'storyblok', 'datocms-assets', 'notion', 'typepad', 'livejournal', 'ameba', 'ameblo', 'hatena'],
  ...[
    'hatenablog',
    'livedoor',
    'note',
    'qiita',
    'zenn',
    'naver',
    'tistory',
    'daumcdn',
    'kakaocdn',
    'netlify',
    'vercel',
  ],
  ...['github', 'githubusercontent', 'githubassets', 'gitlab', 'bitbucket', 'sourceforge', 'readthedocs', 'discourse'],
  ...['discourse-cdn', 'prnewswire', 'businesswire', 'globenewswire'],
  // Hosts of pictures, made for being embedded.
  ...['imgur', 'flickr', 'staticflickr', 'photobucket', 'postimg', 'ibb', 'imgbb', 'tinypic', 'imageshack', 'giphy'],
  ...['tenor', 'gfycat', 'unsplash', 'pexels', 'pixabay', 'smugmug', 'zenfolio', '500px', 'deviantart', 'wixmp'],
  ...['gettyimages', 'shutterstock', 'istockphoto', 'dreamstime', 'depositphotos', 'alamy', 'gravatar', 'gyazo'],
  // Free media with a licence that asks for a link.
  ...['wikimedia', 'wikipedia', 'openclipart', 'archive', 'nasa', 'openstreetmap', 'creativecommons'],
  // Posts and players that are embedded with a picture and a link.
  ...['youtube', 'youtu', 'ytimg', 'youtube-nocookie', 'vimeo', 'vimeocdn', 'dailymotion', 'dmcdn', 'twitch', 'jtvnw'],
  ...['facebook', 'fbcdn', 'fbsbx', 'instagram', 'twitter', 'twimg', 'x', 't', 'pinterest', 'pinimg', 'reddit', 'redd'],
  ...['redditmedia', 'redditstatic', 'tiktok', 'tiktokcdn', 'linkedin', 'licdn', 'spotify', 'scdn', 'spotifycdn'],
  ...['soundcloud', 'sndcdn', 'bandcamp', 'bcbits', 'slideshare', 'slidesharecdn', 'scribd', 'issuu', 'discord'],
  ...['discordapp', 'telegram', 'vk', 'userapi', 'weibo', 'sinaimg', 'bilibili', 'hdslb', 'zhihu', 'zhimg', 'codepen'],
  // Badges, seals and counters.
  ...['shields', 'badgen', 'codecov', 'travis-ci', 'circleci', 'coveralls', 'snyk', 'trustpilot', 'paypal'],
  ...[
    'paypalobjects',
    'opencollective',
    'patreon',
    'ko-fi',
    'buymeacoffee',
    'producthunt',
    'google',
    'apple',
    'feedburner',
  ],
  // Shops, whose product images stand beside the links to them.
  ...['amazon', 'media-amazon', 'ssl-images-amazon', 'images-amazon', 'ebay', 'ebayimg', 'ebaystatic', 'etsy'],
  ...['etsystatic', 'aliexpress', 'alicdn', 'walmart', 'walmartimages', 'target', 'scene7', 'rakuten', 'bol', 's-bol'],
  ...['mzstatic', 'steampowered', 'steamstatic', 'goodreads', 'gr-assets', 'bookshop', 'otto', 'zalando', 'ztat'],
]);

/** Whether images of a site of this name may stand on anybody's page. */
export function isImageHost(siteName: string): boolean {
  return IMAGE_HOSTS.has(siteName);
}
