namespace LineageAnalyzers.Rules;

/// <summary>Tells brokers on the machine of whoever runs the code, which need no protection on the way.</summary>
internal static class LocalServers
{
    /// <summary>Whether every one of the servers is on the same machine; false where they are not known.</summary>
    public static bool Are(string? servers) => servers is { Length: > 0 } && servers.Split(',').All(server => IsLocal(server.Trim()));

    private static bool IsLocal(string server)
    {
        var host = server.Substring(server.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0 ? scheme + 3 : 0);
        host = host.Substring(host.LastIndexOf('@') + 1);
        return host.StartsWith("localhost", StringComparison.OrdinalIgnoreCase) || host.StartsWith("127.0.0.1", StringComparison.Ordinal) || host.StartsWith("[::1]", StringComparison.Ordinal);
    }
}
