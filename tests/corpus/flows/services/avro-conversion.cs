using Avro;
using Avro.Specific;
using Confluent.Kafka;
using Confluent.Kafka.SyncOverAsync;
using Confluent.SchemaRegistry;
using Confluent.SchemaRegistry.Serdes;
using Microsoft.Extensions.Hosting;

namespace Energy.Metering;

public partial class MeterRead : ISpecificRecord
{
    public static Avro.Schema _SCHEMA = Avro.Schema.Parse(@"{""type"":""record"",""name"":""MeterRead"",""namespace"":""Energy.Metering"",""fields"":[{""name"":""serial"",""type"":""string""},{""name"":""reading"",""type"":""double""},{""name"":""factor"",""type"":[""null"",""double""],""default"":null},{""name"":""customer"",""type"":""string""},{""name"":""read_at"",""type"":""long""}]}");
    private string _serial = "";
    private double _reading;
    private double? _factor;
    private string _customer = "";
    private long _read_at;
    public virtual Avro.Schema Schema => _SCHEMA;
    public string serial { get => _serial; set => _serial = value; }
    public double reading { get => _reading; set => _reading = value; }
    public double? factor { get => _factor; set => _factor = value; }
    public string customer { get => _customer; set => _customer = value; }
    public long read_at { get => _read_at; set => _read_at = value; }

    public virtual object? Get(int fieldPos)
    {
        switch (fieldPos)
        {
            case 0: return serial;
            case 1: return reading;
            case 2: return factor;
            case 3: return customer;
            case 4: return read_at;
            default: throw new AvroRuntimeException("Bad index " + fieldPos + " in Get()");
        }
    }

    public virtual void Put(int fieldPos, object fieldValue)
    {
        switch (fieldPos)
        {
            case 0: serial = (string)fieldValue; break;
            case 1: reading = (double)fieldValue; break;
            case 2: factor = (double?)fieldValue; break;
            case 3: customer = (string)fieldValue; break;
            case 4: read_at = (long)fieldValue; break;
            default: throw new AvroRuntimeException("Bad index " + fieldPos + " in Put()");
        }
    }
}

public partial class Usage : ISpecificRecord
{
    public static Avro.Schema _SCHEMA = Avro.Schema.Parse(@"{""type"":""record"",""name"":""Usage"",""namespace"":""Energy.Metering"",""fields"":[{""name"":""meter"",""type"":""string""},{""name"":""account"",""type"":""string""},{""name"":""kwh"",""type"":""double""},{""name"":""day"",""type"":""string""}]}");
    public virtual Avro.Schema Schema => _SCHEMA;
    public string meter { get; set; } = "";
    public string account { get; set; } = "";
    public double kwh { get; set; }
    public string day { get; set; } = "";

    public virtual object Get(int fieldPos) => fieldPos switch
    {
        0 => meter,
        1 => account,
        2 => kwh,
        3 => day,
        _ => throw new AvroRuntimeException("Bad index " + fieldPos + " in Get()"),
    };

    public virtual void Put(int fieldPos, object fieldValue)
    {
        switch (fieldPos)
        {
            case 0: meter = (string)fieldValue; break;
            case 1: account = (string)fieldValue; break;
            case 2: kwh = (double)fieldValue; break;
            case 3: day = (string)fieldValue; break;
            default: throw new AvroRuntimeException("Bad index " + fieldPos + " in Put()");
        }
    }
}

public interface IConverter<in TFrom, out TTo>
{
    TTo Convert(TFrom from);
}

public sealed class UsageConverter : IConverter<MeterRead, Usage>
{
    private const double DefaultFactor = 1.0;

    public Usage Convert(MeterRead from)
    {
        var factor = from.factor ?? DefaultFactor;
        var day = DateTimeOffset.FromUnixTimeMilliseconds(from.read_at).ToString("yyyy-MM-dd");
        return new Usage { meter = from.serial, account = from.customer, kwh = from.reading * factor, day = day };
    }
}

public sealed class UsageWorker(ISchemaRegistryClient registry, IConverter<MeterRead, Usage> converter) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var consumer = new ConsumerBuilder<string, MeterRead>(new ConsumerConfig { BootstrapServers = "kafka:9092", GroupId = "usages" })
            .SetValueDeserializer(new AvroDeserializer<MeterRead>(registry).AsSyncOverAsync())
            .Build();
        using var producer = new ProducerBuilder<string, Usage>(new ProducerConfig { BootstrapServers = "kafka:9092" })
            .SetValueSerializer(new AvroSerializer<Usage>(registry))
            .Build();
        consumer.Subscribe("meters");
        while (!stoppingToken.IsCancellationRequested)
        {
            var read = consumer.Consume(stoppingToken).Message.Value;
            var usage = converter.Convert(read);
            await producer.ProduceAsync("usages", new Message<string, Usage> { Key = usage.meter, Value = usage }, stoppingToken);
        }
    }
}
