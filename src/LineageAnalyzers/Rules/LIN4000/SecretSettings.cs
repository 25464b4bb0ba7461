using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>The settings of clients and of the registry whose values are secrets, or have one in them.</summary>
internal static class SecretSettings
{
    private static readonly ImmutableHashSet<string> Properties = ImmutableHashSet.Create(
        "SaslPassword", "SslKeyPassword", "SslKeystorePassword", "SslKeyPem", "SaslOauthbearerClientSecret", "BasicAuthUserInfo", "BearerAuthToken", "BearerAuthClientSecret");

    private static readonly ImmutableHashSet<string> Keys = ImmutableHashSet.Create(
        "sasl.password", "ssl.key.password", "ssl.keystore.password", "ssl.key.pem", "sasl.oauthbearer.client.secret", "schema.registry.basic.auth.user.info",
        "schema.registry.bearer.auth.token", "schema.registry.bearer.auth.client.secret", "schema.registry.ssl.keystore.password");

    // Texts that hold more than the secret.
    private static readonly ImmutableHashSet<string> Around = ImmutableHashSet.Create("SaslOauthbearerConfig", "Url", "sasl.oauthbearer.config", "sasl.jaas.config", "schema.registry.url");

    // One of these is in the name of each property and key, and of a constant that holds a key.
    private static readonly string[] Words =
    [
        "Password", "PASSWORD", "Secret", "SECRET", "UserInfo", "USER_INFO", "AuthToken", "AUTH_TOKEN", "KeyPem", "KEY_PEM", "OauthbearerConfig", "Jaas", "JAAS", "RegistryUrl", "REGISTRY_URL",
        "SecurityProtocol", "SECURITY_PROTOCOL", "SchemaRegistryConfig", "AuthenticationHeaderValue", "sasl.", "ssl.key", "schema.registry", "security.protocol",
    ];

    private static readonly string[] NamesOfKeys = ["password", "secret", "userinfo", "authtoken", "keypem", "bearerconfig", "jaas", "registryurl", "securityprotocol"];

    // https://user:secret@registry, and password="secret" as Java's clients have it.
    private static readonly Regex InText = new("""://[^/\s:@]+:(?<secret>[^/\s@]+)@|\b(?:password|secret|token)\s*=\s*["']?(?<secret>[^"'\s;,]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    // What people write where a secret is to be put in.
    private static readonly string[] Placeholders = ["<", "{", "$(", "%", "#", "***", "xxx", "your", "change", "replace", "todo", "placeholder", "redacted", "secret here", "password here", "__", "example", "dummy"];

    // What a secret is called, and no secret.
    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "password", "passwd", "pass", "pwd", "secret", "token", "test", "user:password", "username:password", "user:pass", "user:secret", "key:secret", "apikey:apisecret", "api-key:api-secret", "api_key:api_secret");

    private static readonly Regex Possessive = new("^(my|the|some)[-_ ]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly Regex Variable = new("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Whether a file names one, or the protocol of a connection.</summary>
    public static bool AreNamedIn(SyntaxTree file) => FileWords.AreIn(file, Words);

    /// <summary>Whether a property of a configuration class is one, or holds one.</summary>
    public static bool IsProperty(string name) => Properties.Contains(name) || Around.Contains(name);

    /// <summary>Whether a key is one: of librdkafka, of the registry's client, or of a section of the configuration that has a client's properties.</summary>
    public static bool IsKey(string key) => Keys.Contains(key) || key.IndexOf('.') >= 0 && Around.Contains(key) || Properties.Contains(key.Substring(key.LastIndexOf(':') + 1)) && key.IndexOf(':') >= 0;

    /// <summary>Whether a constant of this name may hold a key: nobody calls it otherwise than what it is the key of.</summary>
    public static bool MayNameKey(string constant) => constant.Replace("_", "") is var name && NamesOfKeys.Any(mark => name.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>Whether the text of a setting holds more than the secret.</summary>
    public static bool IsAround(string setting) => Around.Contains(setting);

    /// <summary>Whether a text of a setting may hold a secret in use: it is not empty and does not say that something is to be put there.</summary>
    public static bool MayBeReal(string setting, string text)
    {
        if (!IsAround(setting))
            return MayBeReal(text);
        return InText.Match(text) is { Success: true } match && MayBeReal(match.Groups["secret"].Value);
    }

    private static bool MayBeReal(string text) =>
        !string.IsNullOrWhiteSpace(text) && text.Trim(':').Length > 0
        && !Names.Contains(Possessive.Replace(text, "")) && !IsProperty(text) && !IsKey(text) && !Variable.IsMatch(text)
        && !Placeholders.Any(mark => text.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0);
}
