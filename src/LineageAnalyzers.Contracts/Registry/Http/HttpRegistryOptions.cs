namespace LineageAnalyzers.Contracts.Registry.Http;

/// <summary>How to talk to a registry's server.</summary>
public sealed record HttpRegistryOptions
{
    /// <summary>The environment variable with the user, for a URL that has none.</summary>
    public const string UserVariable = "LINEAGE_REGISTRY_USER";

    /// <summary>The environment variable with the password.</summary>
    public const string PasswordVariable = "LINEAGE_REGISTRY_PASSWORD";

    /// <summary>The environment variable with a bearer token, in place of user and password.</summary>
    public const string TokenVariable = "LINEAGE_REGISTRY_TOKEN";

    /// <summary>The environment variable with the file of the client's certificate.</summary>
    public const string CertificateVariable = "LINEAGE_REGISTRY_CERTIFICATE";

    /// <summary>The environment variable with the file of its key.</summary>
    public const string KeyVariable = "LINEAGE_REGISTRY_KEY";

    /// <summary>The environment variable with the password of the key.</summary>
    public const string KeyPasswordVariable = "LINEAGE_REGISTRY_KEY_PASSWORD";

    /// <summary>The environment variable with the file of certificates that are trusted beside the machine's.</summary>
    public const string AuthorityVariable = "LINEAGE_REGISTRY_CA";

    /// <summary>A bearer token, in place of user and password.</summary>
    public string? Token { get; init; }

    /// <summary>The certificate that this program shows (mutual TLS): PEM, or PKCS#12 with its key.</summary>
    public string? CertificateFile { get; init; }

    /// <summary>The key of a PEM certificate; null when it is in the same file.</summary>
    public string? KeyFile { get; init; }

    /// <summary>The password of the key; null for none.</summary>
    public string? KeyPassword { get; init; }

    /// <summary>Certificates in PEM that are trusted beside the machine's; null for none.</summary>
    public string? AuthorityFile { get; init; }

    /// <summary>The user, for a URL that has none.</summary>
    public string? User { get; init; }

    /// <summary>The password of <see cref="User"/>.</summary>
    public string? Password { get; init; }

    /// <summary>Whether the registry shall normalise the schemas that it is asked about, also where neither its settings nor the code say so.</summary>
    public bool Normalize { get; init; }

    /// <summary>How long one question may take, repetitions and pauses included.</summary>
    public TimeSpan TotalTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one attempt may take.</summary>
    public TimeSpan AttemptTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a question is repeated when the server is busy (429), fails (5xx), or the connection breaks.</summary>
    public int Retries { get; init; } = 4;

    /// <summary>The first pause; each later one is about twice as long.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(400);

    /// <summary>The longest answer in bytes.</summary>
    public int LongestAnswer { get; init; } = 32 * 1024 * 1024;

    /// <summary>The usual way, with what the environment's variables say.</summary>
    public static HttpRegistryOptions FromEnvironment() => new()
    {
        User = Variable(UserVariable),
        Password = Variable(PasswordVariable),
        Token = Variable(TokenVariable),
        CertificateFile = Variable(CertificateVariable),
        KeyFile = Variable(KeyVariable),
        KeyPassword = Variable(KeyPasswordVariable),
        AuthorityFile = Variable(AuthorityVariable),
    };

    /// <summary>The same with another <see cref="TotalTime"/>; null leaves it.</summary>
    public HttpRegistryOptions Within(int? seconds) => seconds is { } limit ? this with { TotalTime = TimeSpan.FromSeconds(limit) } : this;

    /// <summary>Never the password.</summary>
    public override string ToString() => $"{nameof(HttpRegistryOptions)} {{ {nameof(TotalTime)} = {TotalTime} }}";

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
