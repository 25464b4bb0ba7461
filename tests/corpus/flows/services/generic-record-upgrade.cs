using Avro;
using Avro.Generic;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Telecom.Upgrade;

public static class Schemas
{
    public static readonly RecordSchema CallV2 = (RecordSchema)Avro.Schema.Parse("""
        {
          "type": "record", "name": "CallV2", "namespace": "Telecom",
          "fields": [
            {"name": "call_id", "type": "string"},
            {"name": "caller", "type": "string"},
            {"name": "callee_prefix", "type": "string"},
            {"name": "seconds", "type": "long"},
            {"name": "network", "type": ["null", "string"], "default": null},
            {"name": "cell", "type": {"type": "record", "name": "Cell", "fields": [
              {"name": "id", "type": "string"},
              {"name": "kind", "type": "string"}
            ]}}
          ]
        }
        """);
}

public sealed class CallUpgrade
{
    private static readonly RecordSchema CellSchema = (RecordSchema)Schemas.CallV2["cell"].Schema;

    public GenericRecord Upgrade(GenericRecord old)
    {
        var call = new GenericRecord(Schemas.CallV2);
        call.Add("call_id", old["id"]);
        call.Add("caller", Field<string>(old, "msisdn"));
        call.Add("callee_prefix", Prefix(Field<string>(old, "called")));
        call.Add("seconds", Seconds(old));
        call.Add("network", old.TryGetValue("operator", out var network) ? network : null);
        call.Add("cell", CellOf(old));
        return call;
    }

    private static GenericRecord CellOf(GenericRecord old)
    {
        var cell = new GenericRecord(CellSchema);
        var location = (GenericRecord)old["location"];
        cell.Add("id", location["cell_id"]);
        cell.Add("kind", ((string)location["technology"]).ToLowerInvariant());
        return cell;
    }

    private static long Seconds(GenericRecord old)
    {
        var start = Field<long>(old, "start_ms");
        var end = Field<long>(old, "end_ms");
        return (end - start) / 1000;
    }

    private static T Field<T>(GenericRecord record, string name) => (T)record[name];

    private static string Prefix(string number) => number.Length > 5 ? number.Substring(0, 5) : number;
}

public sealed class UpgradeWorker(
    IConsumer<string, GenericRecord> consumer,
    IProducer<string, GenericRecord> producer,
    CallUpgrade upgrade,
    ILogger<UpgradeWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        consumer.Subscribe("calls");
        var buffer = new List<ConsumeResult<string, GenericRecord>>(100);
        while (!stoppingToken.IsCancellationRequested)
        {
            buffer.Clear();
            while (buffer.Count < 100 && consumer.Consume(50) is { } result)
                buffer.Add(result);

            var sends = new List<Task<DeliveryResult<string, GenericRecord>>>();
            foreach (var result in buffer)
            {
                var upgraded = upgrade.Upgrade(result.Message.Value);
                sends.Add(producer.ProduceAsync("calls-v2", new Message<string, GenericRecord> { Key = result.Message.Key, Value = upgraded }, stoppingToken));
            }

            var reports = await Task.WhenAll(sends);
            foreach (var report in reports)
                logger.LogDebug("Stored at {Place}", report.TopicPartitionOffset);
            if (buffer.Count > 0)
                consumer.Commit(buffer[^1]);
        }
    }
}
