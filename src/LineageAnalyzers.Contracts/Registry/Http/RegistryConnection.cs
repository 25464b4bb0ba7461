using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using LineageAnalyzers.Model.Json;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace LineageAnalyzers.Contracts.Registry.Http;

/// <summary>
/// Asks a registry's server and reads its JSON. Busy and failing servers are asked again, with growing pauses, within a time limit.
/// Each question is asked once; its answer is kept.
/// </summary>
internal sealed class RegistryConnection : IDisposable
{
    private const int MostRedirects = 3;
    private const int MostAtOnce = 8;

    private readonly ConcurrentDictionary<string, Lazy<Task<RegistryAnswer>>> _answers = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turns = new(MostAtOnce);
    private readonly HttpClient _client;
    private readonly HttpRegistryOptions _options;

    public RegistryConnection(RegistryUrl url, HttpRegistryOptions options)
    {
        _options = options;
        Address = url.Address;
        var sockets = new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.All, UseCookies = false };
        if (RegistryCertificates.Options(options) is { } secure)
            sockets.SslOptions = secure;
        _client = new HttpClient(new ResilienceHandler(Pipeline(options)) { InnerHandler = sockets }) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/vnd.schemaregistry.v1+json"));
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json", 0.9));
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("LineageAnalyzers", null));
        _client.DefaultRequestHeaders.Authorization = Authorization(url, options);
    }

    /// <summary>The base address, without user and password.</summary>
    public Uri Address { get; }

    /// <summary>The answer to a GET of a path below the base address.</summary>
    /// <exception cref="RegistryException">There is no answer, or none that is JSON.</exception>
    public Task<RegistryAnswer> GetAsync(string path, CancellationToken cancellationToken) => AskOnceAsync(path, null, cancellationToken);

    /// <summary>The answer to a POST of a JSON text.</summary>
    /// <exception cref="RegistryException">There is no answer, or none that is JSON.</exception>
    public Task<RegistryAnswer> PostAsync(string path, string json, CancellationToken cancellationToken) => AskOnceAsync(path, json, cancellationToken);

    public void Dispose()
    {
        _client.Dispose();
        _turns.Dispose();
    }

    private static AuthenticationHeaderValue? Authorization(RegistryUrl url, HttpRegistryOptions options)
    {
        var basic = url.Credentials ?? (string.IsNullOrEmpty(options.User) ? null : RegistryUrl.Encode(options.User, options.Password ?? ""));
        if (basic is not null && options.Token is not null)
        {
            throw new RegistryException(
                $"{url.Address}: there are a user and a bearer token for this registry. Give one of them: {HttpRegistryOptions.UserVariable}, or {HttpRegistryOptions.TokenVariable}.");
        }

        if (options.Token is not null)
            return new AuthenticationHeaderValue("Bearer", options.Token);
        return basic is null ? null : new AuthenticationHeaderValue("Basic", basic);
    }

    private static ResiliencePipeline<HttpResponseMessage> Pipeline(HttpRegistryOptions options)
    {
        var pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>();
        if (options.Retries > 0)
        {
            pipeline.AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = options.Retries,
                Delay = options.RetryDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
            });
        }

        return pipeline.AddTimeout(options.AttemptTime).Build();
    }

    private Task<RegistryAnswer> AskOnceAsync(string path, string? json, CancellationToken cancellationToken) =>
        _answers.GetOrAdd($"{path}\n{json}", _ => new Lazy<Task<RegistryAnswer>>(() => AskInTurnAsync(path, json, cancellationToken))).Value;

    private async Task<RegistryAnswer> AskInTurnAsync(string path, string? json, CancellationToken cancellationToken)
    {
        var url = new Uri(Address, path);
        await _turns.WaitAsync(cancellationToken).ConfigureAwait(false);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_options.TotalTime);
        try
        {
            return await AskAsync(url, json, limit.Token).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is OperationCanceledException or TimeoutRejectedException && !cancellationToken.IsCancellationRequested)
        {
            throw new RegistryException(
                string.Create(CultureInfo.InvariantCulture, $"{url}: no answer within {_options.TotalTime.TotalSeconds:0.#} seconds. See whether the registry is up and not overloaded, then try again."),
                problem);
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException)
        {
            throw ConnectionProblems.Explain(url, problem);
        }
        finally
        {
            _turns.Release();
        }
    }

    private async Task<RegistryAnswer> AskAsync(Uri url, string? json, CancellationToken cancellationToken)
    {
        for (var redirects = 0; ; redirects++)
        {
            using var request = new HttpRequestMessage(json is null ? HttpMethod.Get : HttpMethod.Post, url);
            if (json is not null)
                request.Content = new StringContent(json, Encoding.UTF8, "application/vnd.schemaregistry.v1+json");
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            if ((int)response.StatusCode is < 300 or >= 400)
                return AnswerReader.Read(url, response.StatusCode, response.Content.Headers.ContentType?.MediaType, await ReadAsync(url, response, cancellationToken).ConfigureAwait(false));
            url = Redirected(url, response.Headers.Location, redirects);
        }
    }

    // Credentials go with every request, so only the server that the user named gets any.
    private Uri Redirected(Uri url, Uri? location, int redirects)
    {
        var target = location is null ? null : new Uri(url, location);
        if (target is null || redirects == MostRedirects)
            throw new RegistryException($"{url}: the server redirects without end or aim. See whether this is the registry's address.");
        if (target.Scheme != Address.Scheme || target.Authority != Address.Authority)
        {
            throw new RegistryException(
                $"{url}: the server redirects to {target.Scheme}://{target.Authority}, which is another server, so the redirect is not followed. "
                + "If that is the registry, give its address.");
        }

        return target;
    }

    private async Task<string> ReadAsync(Uri url, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (body.Length + read > _options.LongestAnswer)
            {
                throw new RegistryException(
                    string.Create(CultureInfo.InvariantCulture, $"{url}: the answer is longer than {_options.LongestAnswer:N0} bytes. See whether this is the registry's address."));
            }

            body.Write(buffer, 0, read);
        }

        return Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length);
    }
}
