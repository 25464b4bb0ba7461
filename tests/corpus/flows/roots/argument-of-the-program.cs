using System.Text.Json;
using Confluent.Kafka;

namespace Acme.Import;

public record Row(string File, string Line, int Number);

public sealed class Importer(IProducer<string, string> producer)
{
    public async Task ImportAsync(string name, TextReader reader)
    {
        var number = 0;
        while (await reader.ReadLineAsync() is { } line)
        {
            number++;
            await producer.ProduceAsync("rows", new Message<string, string> { Value = JsonSerializer.Serialize(new Row(name, line, number)) });
        }
    }
}
