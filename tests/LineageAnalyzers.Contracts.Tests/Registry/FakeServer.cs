using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace LineageAnalyzers.Contracts.Tests.Registry;

/// <summary>A server on a free local port that answers each request as it is told, correct or not: the bytes go out as they are.</summary>
internal sealed class FakeServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<FakeRequest, FakeResponse> _answer;

    public FakeServer(Func<FakeRequest, FakeResponse> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>Every request so far.</summary>
    public ConcurrentQueue<FakeRequest> Requests { get; } = [];

    public string Url => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");

    /// <summary>The address with user and password in it.</summary>
    public string UrlWith(string userInfo) => Url.Replace("://", $"://{userInfo}@", StringComparison.Ordinal);

    public void Dispose()
    {
        _end.Cancel();
        _listener.Stop();
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        var end = _end.Token;
        try
        {
            while (true)
                _ = AnswerAsync(await _listener.AcceptTcpClientAsync(end), end);
        }
        catch (Exception problem) when (problem is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client, CancellationToken end)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var request = await ReadAsync(stream, end);
                Requests.Enqueue(request);
                var response = _answer(request);
                await Task.Delay(response.Delay, end);
                await stream.WriteAsync(Encoding.UTF8.GetBytes(response.Text), end);
            }
            catch (Exception problem) when (problem is OperationCanceledException or IOException)
            {
                // The client or the test gave up.
            }
        }
    }

    private static async Task<FakeRequest> ReadAsync(NetworkStream stream, CancellationToken end)
    {
        var text = "";
        var buffer = new byte[8192];
        int read;
        while (!IsComplete(text) && (read = await stream.ReadAsync(buffer, end)) > 0)
            text += Encoding.UTF8.GetString(buffer, 0, read);
        var parts = text.Split("\r\n\r\n", 2);
        var lines = parts[0].Split("\r\n");
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        var words = lines[0].Split(' ');
        return new FakeRequest(words[0], words[1], headers, parts.ElementAtOrDefault(1) ?? "");
    }

    private static bool IsComplete(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
            return false;
        const string Name = "Content-Length: ";
        var length = text.IndexOf(Name, StringComparison.OrdinalIgnoreCase);
        if (length < 0 || length > end)
            return true;
        var from = length + Name.Length;
        return text.Length - end - 4 >= int.Parse(text[from..text.IndexOf('\r', from)], CultureInfo.InvariantCulture);
    }
}

/// <summary>What a client asked.</summary>
internal sealed record FakeRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body);

/// <summary>What the server sends, to the letter.</summary>
internal sealed record FakeResponse(string Text, TimeSpan Delay = default)
{
    public static FakeResponse Json(string body, int status = 200, string headers = "") => Of(status, "application/vnd.schemaregistry.v1+json", body, headers);

    public static FakeResponse Of(int status, string type, string body, string headers = "") => new(
        string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} X\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n{headers}\r\n{body}"));
}
