using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Threading.Channels;

namespace Acme.Thumbnails;

public sealed class Owner { public string Id { get; set; } = ""; public string Mail { get; set; } = ""; }
public sealed class Image { public string Id { get; set; } = ""; public string Url { get; set; } = ""; public string? Caption { get; set; } public Owner Owner { get; set; } = new(); }
public sealed record Thumbnail(string Image, string Owner, int Bytes);

internal sealed record Download(Image Image, string Content);

public sealed class ThumbnailPipeline : IAsyncDisposable
{
    private readonly Channel<Image> _waiting = Channel.CreateBounded<Image>(100);
    private readonly Channel<Download> _loaded = Channel.CreateBounded<Download>(new BoundedChannelOptions(20) { SingleReader = true });
    private readonly HttpClient _http;
    private readonly IProducer<string, string> _producer;
    private readonly ILogger<ThumbnailPipeline> _logger;
    private readonly List<Task> _workers = [];

    public ThumbnailPipeline(HttpClient http, IProducer<string, string> producer, ILogger<ThumbnailPipeline> logger)
    {
        _http = http;
        _producer = producer;
        _logger = logger;
    }

    public void Start(int downloaders, CancellationToken cancellationToken)
    {
        for (var i = 0; i < downloaders; i++)
            _workers.Add(Task.Run(() => DownloadAsync(cancellationToken), cancellationToken));
        _workers.Add(Task.Run(() => SendAsync(cancellationToken), cancellationToken));
    }

    public ValueTask PostAsync(Image image, CancellationToken cancellationToken) => _waiting.Writer.WriteAsync(image, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _waiting.Writer.Complete();
        await Task.WhenAll(_workers);
    }

    private async Task DownloadAsync(CancellationToken cancellationToken)
    {
        await foreach (var image in _waiting.Reader.ReadAllAsync(cancellationToken))
        {
            var content = await _http.GetStringAsync(image.Url, cancellationToken);
            await _loaded.Writer.WriteAsync(new Download(image, content), cancellationToken);
        }
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        while (await _loaded.Reader.WaitToReadAsync(cancellationToken))
        {
            while (_loaded.Reader.TryRead(out var download))
            {
                var thumbnail = new Thumbnail(download.Image.Id, download.Image.Owner.Id, download.Content.Length);
                await _producer.ProduceAsync("thumbnails", new Message<string, string> { Key = thumbnail.Image, Value = JsonSerializer.Serialize(thumbnail, Wire.Options) }, cancellationToken);
                _logger.LogDebug("{Image} is done", download.Image.Id);
            }
        }
    }
}

public static class Wire
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
}

public sealed class ImageWorker(IConsumer<string, string> consumer, ThumbnailPipeline pipeline) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        pipeline.Start(4, stoppingToken);
        consumer.Subscribe("images");
        while (!stoppingToken.IsCancellationRequested)
        {
            var result = consumer.Consume(stoppingToken);
            var image = JsonSerializer.Deserialize<Image>(result.Message.Value, Wire.Options);
            if (image is not null)
                await pipeline.PostAsync(image, stoppingToken);
        }
    }
}
