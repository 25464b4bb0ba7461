using Streamiz.Kafka.Net;
using Streamiz.Kafka.Net.SerDes;
using Streamiz.Kafka.Net.Stream;
using Streamiz.Kafka.Net.Table;

var config = new StreamConfig<StringSerDes, StringSerDes>();
config.ApplicationId = "word-count";
config.BootstrapServers = "localhost:9092";

var builder = new StreamBuilder();

builder.Stream<string, string>("sentences")
    .FlatMapValues((sentence, _) => sentence.Split(' ').AsEnumerable())
    .SelectKey((_, word, _) => word)
    .GroupByKey()
    .Count(RocksDb.As<string, long>("word-counts").WithValueSerdes(new Int64SerDes()).WithKeySerdes(new StringSerDes()))
    .ToStream()
    .MapValues((count, _) => count.ToString())
    .To("counts");

var stream = new KafkaStream(builder.Build(), config);
await stream.StartAsync();
