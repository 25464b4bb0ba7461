namespace LineageAnalyzers.Contracts.Registry.Http;

/// <summary>How to talk to a registry's server.</summary>
public sealed record HttpRegistryOptions
{
    /// <summary>The environment variable with the user, for a URL that has none.</summary>
    public const string UserVariable = "LINEAGE_REGISTRY_USER";

    /// <summary>The environment variable with the password.</summary>
    public const string PasswordVariable = "LINEAGE_REGISTRY_PASSWORD";

    /// <summary>The user, for a URL that has none.</summary>
    public string? User { get; init; }

    /// <summary>The password of <see cref="User"/>.</summary>
    public string? Password { get; init; }

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

    /// <summary>The usual way, with user and password from <see cref="UserVariable"/> and <see cref="PasswordVariable"/>.</summary>
    public static HttpRegistryOptions FromEnvironment() => new()
    {
        User = Environment.GetEnvironmentVariable(UserVariable),
        Password = Environment.GetEnvironmentVariable(PasswordVariable),
    };

    /// <summary>The same with another <see cref="TotalTime"/>; null leaves it.</summary>
    public HttpRegistryOptions Within(int? seconds) => seconds is { } limit ? this with { TotalTime = TimeSpan.FromSeconds(limit) } : this;

    /// <summary>Never the password.</summary>
    public override string ToString() => $"{nameof(HttpRegistryOptions)} {{ {nameof(TotalTime)} = {TotalTime} }}";
}
