using System.Text;
using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Post.Letters;

public sealed class LetterRequest
{
    public string Id { get; set; } = "";
    public string Recipient { get; set; } = "";
    public string Street { get; set; } = "";
    public string Secret { get; set; } = "";
    public List<string> Paragraphs { get; set; } = new();
}

public sealed class Page
{
    public string Letter { get; set; } = "";
    public string Head { get; set; } = "";
    public string Body { get; set; } = "";
    public int Paragraphs { get; set; }

    public void Reset()
    {
        Letter = "";
        Head = "";
        Body = "";
        Paragraphs = 0;
    }
}

public sealed class LetterWorker : BackgroundService
{
    private readonly IConsumer<string, string> _consumer;
    private readonly IProducer<string, string> _producer;
    private readonly ILogger<LetterWorker> _logger;
    private readonly StringBuilder _text = new();

    public LetterWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<LetterWorker> logger)
    {
        _consumer = consumer;
        _producer = producer;
        _logger = logger;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _consumer.Subscribe("letter-requests");
        var page = new Page();
        while (!stoppingToken.IsCancellationRequested)
        {
            var request = JsonSerializer.Deserialize<LetterRequest>(_consumer.Consume(stoppingToken).Message.Value)!;

            var text = request.Secret;
            text = "letter " + request.Id;
            _logger.LogInformation("{Text}", text);

            page.Reset();
            page.Letter = request.Id;
            page.Head = HeadOf(request);
            foreach (var paragraph in request.Paragraphs)
            {
                page.Paragraphs++;
                page.Body = paragraph.Trim();
                await _producer.ProduceAsync("pages", new Message<string, string> { Key = page.Letter, Value = JsonSerializer.Serialize(page) }, stoppingToken);
            }
        }
    }

    private string HeadOf(LetterRequest request)
    {
        _text.Clear();
        _text.Append(request.Secret);
        _text.Length = 0;
        _text.Append(request.Recipient).Append('\n').Append(request.Street);
        return _text.ToString();
    }
}
