namespace LineageAnalyzers.Contracts.Registry.Http;

/// <summary>Says in plain words why a server could not be talked to.</summary>
internal static class ConnectionProblems
{
    public static RegistryException Explain(Uri url, Exception problem) => new($"{url}: {Words(url, problem)}", problem);

    private static string Words(Uri url, Exception problem)
    {
        var kind = problem switch
        {
            HttpRequestException request => request.HttpRequestError,
            HttpIOException stream => stream.HttpRequestError,
            _ => HttpRequestError.Unknown,
        };
        return kind switch
        {
            HttpRequestError.NameResolutionError => $"no server is known by the name '{url.Host}'. See whether the name is right and the network is there.",
            HttpRequestError.ConnectionError => $"nothing answers at {url.Host}:{url.Port}. See whether the registry runs and whether the address and port are right.",
            HttpRequestError.SecureConnectionError => "no secure connection could be made. See whether the server speaks https and its certificate is trusted on this machine.",
            HttpRequestError.ResponseEnded => "the server broke off in the middle of its answer. Try again; if it stays, see what stands between (a proxy, a gateway).",
            HttpRequestError.InvalidResponse => "the server does not speak HTTP. See whether the address and port are right.",
            _ => "the connection broke. Try again; if it stays, see what stands between (a proxy, a gateway).",
        };
    }
}
