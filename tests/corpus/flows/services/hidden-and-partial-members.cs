using System.Text.Json;
using System.Text.Json.Serialization;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Media.Uploads;

public class Upload
{
    public string Id { get; set; } = "";
    public string Owner { get; set; } = "";
    public string FileName { get; set; } = "";
    public long Bytes { get; set; }
    public string Token { get; set; } = "";
}

public class Asset
{
    private string _title = "";
    private readonly Dictionary<string, string> _labels = new();

    public string Id { get; init; } = "";

    public string Title
    {
        get => _title;
        set => _title = string.IsNullOrWhiteSpace(value) ? "untitled" : value;
    }

    public string Size { get; private set; } = "";

    [JsonIgnore]
    public string? Internal { get; set; }

    [JsonIgnore]
    public long Bytes
    {
        set => Size = value > 1_000_000 ? $"{value / 1_000_000} MB" : $"{value} B";
    }

    public IReadOnlyDictionary<string, string> Labels => _labels;

    public string Summary => $"{Title} ({Size})";

    public string this[string label]
    {
        get => _labels[label];
        set => _labels[label] = value;
    }

    public Asset Without(string label)
    {
        _labels.Remove(label);
        return this;
    }
}

public sealed class Video : Asset
{
    public new string Size => "video";
}

public sealed class UploadWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("uploads");
        while (!stoppingToken.IsCancellationRequested)
        {
            var upload = JsonSerializer.Deserialize<Upload>(consumer.Consume(stoppingToken).Message.Value)!;
            var asset = new Asset { Id = upload.Id, Title = upload.FileName, Internal = upload.Token, Bytes = upload.Bytes };
            asset["owner"] = upload.Owner;
            asset["token"] = upload.Token;
            asset.Without("token");
            await producer.ProduceAsync("assets", new Message<string, string> { Key = asset.Id, Value = JsonSerializer.Serialize(asset) }, stoppingToken);

            var video = new Video { Id = upload.Id, Bytes = upload.Bytes };
            await producer.ProduceAsync("video-sizes", new Message<string, string> { Key = video.Id, Value = video.Size }, stoppingToken);
        }
    }
}
