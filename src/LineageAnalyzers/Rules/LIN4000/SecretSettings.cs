using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Rules.LIN4000;

/// <summary>The settings of clients and of the registry whose values are secrets.</summary>
internal static class SecretSettings
{
    private static readonly ImmutableHashSet<string> Properties = ImmutableHashSet.Create(
        "SaslPassword", "SslKeyPassword", "SslKeystorePassword", "SslKeyPem", "SaslOauthbearerClientSecret", "BasicAuthUserInfo", "BearerAuthToken", "BearerAuthClientSecret");

    private static readonly ImmutableHashSet<string> Keys = ImmutableHashSet.Create(
        "sasl.password", "ssl.key.password", "ssl.keystore.password", "ssl.key.pem", "sasl.oauthbearer.client.secret", "schema.registry.basic.auth.user.info",
        "schema.registry.bearer.auth.token", "schema.registry.bearer.auth.client.secret", "schema.registry.ssl.keystore.password");

    private static readonly string[] Words = Properties.Concat(Keys).Append("SecurityProtocol").ToArray();

    // What people write where a secret is to be put in.
    private static readonly string[] Placeholders = ["<", "{", "$(", "%", "#", "***", "xxx", "your", "change", "replace", "todo", "placeholder", "redacted", "secret here", "password here"];

    /// <summary>Whether a file names one, or the protocol of a connection.</summary>
    public static bool AreNamedIn(SyntaxTree file) => FileWords.AreIn(file, Words);

    /// <summary>Whether a property of a configuration class is one.</summary>
    public static bool IsProperty(string name) => Properties.Contains(name);

    /// <summary>Whether a key of librdkafka or of the registry's client is one.</summary>
    public static bool IsKey(string key) => Keys.Contains(key);

    /// <summary>Whether a text may be a secret in use: it is not empty and does not say that something is to be put there.</summary>
    public static bool MayBeReal(string text) => !string.IsNullOrWhiteSpace(text) && text.Trim(':').Length > 0 && !Placeholders.Any(mark => text.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0);
}
