using System.Text;

namespace LineageAnalyzers.Contracts.Registry.Http;

/// <summary>The address of a registry, with user and password taken out so that they get into no message.</summary>
internal sealed class RegistryUrl
{
    private RegistryUrl(Uri address, string? credentials)
    {
        Address = address;
        Credentials = credentials;
    }

    /// <summary>The base address without user and password; ends with <c>/</c>.</summary>
    public Uri Address { get; }

    /// <summary>The context that the address names (<c>…/contexts/.staging/</c>); the default one without.</summary>
    public string Context => Address.Segments is [.., "contexts/", var name] ? SubjectContext.Parse(Uri.UnescapeDataString(name.TrimEnd('/'))) : SubjectContext.Default;

    /// <summary>User and password as HTTP's basic authentication sends them; null without any.</summary>
    public string? Credentials { get; }

    /// <exception cref="RegistryException">This is no http or https URL.</exception>
    public static RegistryUrl Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            throw new RegistryException($"{WithoutUser(text)}: this is no address of a schema registry. Write http://host:port or https://host.");
        if (uri.Query.Length > 0 || uri.Fragment.Length > 0)
            throw new RegistryException($"{WithoutUser(text)}: the address of a schema registry has no '?' or '#'. Give only its base address.");
        var address = new UriBuilder(uri) { UserName = "", Password = "", Path = uri.AbsolutePath.TrimEnd('/') + "/" }.Uri;
        return new RegistryUrl(address, uri.UserInfo.Length == 0 ? null : Encode(uri.UserInfo));
    }

    /// <summary>User and password for the header, from what a URL has before the <c>@</c>.</summary>
    private static string Encode(string userInfo)
    {
        var colon = userInfo.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? Encode(Uri.UnescapeDataString(userInfo), "")
            : Encode(Uri.UnescapeDataString(userInfo[..colon]), Uri.UnescapeDataString(userInfo[(colon + 1)..]));
    }

    /// <summary>User and password for the header.</summary>
    public static string Encode(string user, string password) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));

    // Even a text that is no URL may hold a password.
    private static string WithoutUser(string text)
    {
        var start = text.IndexOf("://", StringComparison.Ordinal);
        start = start < 0 ? 0 : start + 3;
        var at = text.LastIndexOf('@');
        return at < start ? text : text[..start] + text[(at + 1)..];
    }
}
