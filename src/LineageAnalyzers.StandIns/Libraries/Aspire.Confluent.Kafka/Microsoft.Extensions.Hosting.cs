using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Extensions.Hosting;

public static class AspireKafkaConsumerExtensions
{
    public static void AddKafkaConsumer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string connectionName) => throw null;
    public static void AddKafkaConsumer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string connectionName, Action<global::Aspire.Confluent.Kafka.KafkaConsumerSettings> configureSettings) => throw null;
    public static void AddKafkaConsumer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string connectionName, Action<global::Aspire.Confluent.Kafka.KafkaConsumerSettings> configureSettings, Action<global::Confluent.Kafka.ConsumerBuilder<TKey, TValue>> configureBuilder) => throw null;
    public static void AddKafkaConsumer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string connectionName, Action<global::Aspire.Confluent.Kafka.KafkaConsumerSettings> configureSettings, Action<IServiceProvider, global::Confluent.Kafka.ConsumerBuilder<TKey, TValue>> configureBuilder) => throw null;
    public static void AddKafkaConsumer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string connectionName, Action<global::Confluent.Kafka.ConsumerBuilder<TKey, TValue>> configureBuilder) => throw null;
    public static void AddKafkaConsumer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string connectionName, Action<IServiceProvider, global::Confluent.Kafka.ConsumerBuilder<TKey, TValue>> configureBuilder) => throw null;
    public static void AddKeyedKafkaConsumer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string name) => throw null;
    public static void AddKeyedKafkaConsumer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string name, Action<global::Aspire.Confluent.Kafka.KafkaConsumerSettings> configureSettings) => throw null;
    public static void AddKeyedKafkaConsumer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string name, Action<global::Aspire.Confluent.Kafka.KafkaConsumerSettings> configureSettings, Action<global::Confluent.Kafka.ConsumerBuilder<TKey, TValue>> configureBuilder) => throw null;
    public static void AddKeyedKafkaConsumer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string name, Action<global::Aspire.Confluent.Kafka.KafkaConsumerSettings> configureSettings, Action<IServiceProvider, global::Confluent.Kafka.ConsumerBuilder<TKey, TValue>> configureBuilder) => throw null;
    public static void AddKeyedKafkaConsumer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string name, Action<global::Confluent.Kafka.ConsumerBuilder<TKey, TValue>> configureBuilder) => throw null;
    public static void AddKeyedKafkaConsumer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string name, Action<IServiceProvider, global::Confluent.Kafka.ConsumerBuilder<TKey, TValue>> configureBuilder) => throw null;
}

public static class AspireKafkaProducerExtensions
{
    public static void AddKafkaProducer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string connectionName) => throw null;
    public static void AddKafkaProducer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string connectionName, Action<global::Aspire.Confluent.Kafka.KafkaProducerSettings> configureSettings) => throw null;
    public static void AddKafkaProducer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string connectionName, Action<global::Aspire.Confluent.Kafka.KafkaProducerSettings> configureSettings, Action<global::Confluent.Kafka.ProducerBuilder<TKey, TValue>> configureBuilder) => throw null;
    public static void AddKafkaProducer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string connectionName, Action<global::Aspire.Confluent.Kafka.KafkaProducerSettings> configureSettings, Action<IServiceProvider, global::Confluent.Kafka.ProducerBuilder<TKey, TValue>> configureBuilder) => throw null;
    public static void AddKafkaProducer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string connectionName, Action<global::Confluent.Kafka.ProducerBuilder<TKey, TValue>> configureBuilder) => throw null;
    public static void AddKafkaProducer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string connectionName, Action<IServiceProvider, global::Confluent.Kafka.ProducerBuilder<TKey, TValue>> configureBuilder) => throw null;
    public static void AddKeyedKafkaProducer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string name) => throw null;
    public static void AddKeyedKafkaProducer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string name, Action<global::Aspire.Confluent.Kafka.KafkaProducerSettings> configureSettings) => throw null;
    public static void AddKeyedKafkaProducer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string name, Action<global::Aspire.Confluent.Kafka.KafkaProducerSettings> configureSettings, Action<global::Confluent.Kafka.ProducerBuilder<TKey, TValue>> configureBuilder) => throw null;
    public static void AddKeyedKafkaProducer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string name, Action<global::Aspire.Confluent.Kafka.KafkaProducerSettings> configureSettings, Action<IServiceProvider, global::Confluent.Kafka.ProducerBuilder<TKey, TValue>> configureBuilder) => throw null;
    public static void AddKeyedKafkaProducer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string name, Action<global::Confluent.Kafka.ProducerBuilder<TKey, TValue>> configureBuilder) => throw null;
    public static void AddKeyedKafkaProducer<TKey, TValue>(this global::Microsoft.Extensions.Hosting.IHostApplicationBuilder builder, string name, Action<IServiceProvider, global::Confluent.Kafka.ProducerBuilder<TKey, TValue>> configureBuilder) => throw null;
}
