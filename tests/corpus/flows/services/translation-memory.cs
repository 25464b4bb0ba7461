using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Net.Http.Json;

namespace I18n.Labels;

public sealed record Label(string Key, string Area, string? Text, string? Comment);
public sealed record TranslateRequest(string Language, string Text);
public sealed record TranslateAnswer(string Text);
public sealed record TranslatedLabel(string Key, string Original, Dictionary<string, string> Texts);

public sealed class TranslationMemory(HttpClient http)
{
    private readonly Dictionary<string, Dictionary<string, string>> _memory = new();

    public async Task<string> TranslateAsync(string language, string text)
    {
        if (!_memory.TryGetValue(language, out var texts))
            _memory[language] = texts = new Dictionary<string, string>();
        if (texts.TryGetValue(text, out var known))
            return known;
        var response = await http.PostAsJsonAsync("translate", new TranslateRequest(language, text));
        var answer = await response.Content.ReadFromJsonAsync<TranslateAnswer>();
        texts[text] = answer!.Text;
        return answer.Text;
    }
}

public sealed class LabelWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, TranslationMemory memory) : BackgroundService
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private static readonly string[] Languages = ["de", "fr", "pl"];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("labels");
        while (!stoppingToken.IsCancellationRequested)
        {
            var label = JsonSerializer.Deserialize<Label>(consumer.Consume(stoppingToken).Message.Value, Web)!;
            var text = label.Comment ?? "";
            text = label.Text ?? "";
            var texts = new Dictionary<string, string>();
            foreach (var language in Languages)
                texts[language] = await memory.TranslateAsync(language, text);
            var translated = new TranslatedLabel(label.Key, text, texts);
            await producer.ProduceAsync("labels-translated", new Message<string, string>
            {
                Key = label.Area + "." + label.Key,
                Value = JsonSerializer.Serialize(translated, Web),
            }, stoppingToken);
        }
    }
}
