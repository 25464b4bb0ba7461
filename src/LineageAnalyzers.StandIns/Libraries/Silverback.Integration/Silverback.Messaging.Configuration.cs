using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Silverback.Messaging.Configuration;

public sealed class BinaryMessageDeserializerBuilder
{
    public BinaryMessageDeserializerBuilder() => throw null;
    public global::Silverback.Messaging.Serialization.IMessageDeserializer Build() => throw null;
    public BinaryMessageDeserializerBuilder UseModel(Type modelType) => throw null;
    public BinaryMessageDeserializerBuilder UseModel<TModel>() where TModel : global::Silverback.Messaging.Messages.IBinaryMessage, new() => throw null;
}

public enum BrokerClientConnectionMode
{
    Startup = 0,
    AfterStartup = 1,
    Manual = 2,
}

public class BrokerClientConnectionOptions
{
    public BrokerClientConnectionOptions() => throw null;
    public BrokerClientConnectionMode Mode { get; set; }
    public TimeSpan RetryInterval { get; set; }
    public bool RetryOnFailure { get; set; }
}

public class BrokerClientsConfigurationBuilder
{
    public BrokerClientsConfigurationBuilder(IServiceProvider serviceProvider) => throw null;
    public IServiceProvider ServiceProvider { get; }
}

public abstract class BrokerClientsInitializer : IBrokerClientsInitializer
{
    protected IServiceProvider ServiceProvider { get; }
    protected void AddProducer(global::Silverback.Messaging.Broker.IProducer producer, bool routing = true) => throw null;
    public void Initialize() => throw null;
    protected abstract void InitializeCore();
}

public class BrokerConfigurationException
{
    public BrokerConfigurationException() => throw null;
    public BrokerConfigurationException(string message) => throw null;
    public BrokerConfigurationException(string message, Exception innerException) => throw null;
}

public sealed class BrokerOptionsBuilder
{
    public BrokerOptionsBuilder(global::Silverback.Configuration.SilverbackBuilder silverbackBuilder) => throw null;
    public global::Silverback.Configuration.SilverbackBuilder SilverbackBuilder { get; }
    public BrokerOptionsBuilder ConnectAfterStartup() => throw null;
    public BrokerOptionsBuilder ConnectAtStartup() => throw null;
    public BrokerOptionsBuilder DisableRetryOnConnectionFailure() => throw null;
    public BrokerOptionsBuilder ManuallyConnect() => throw null;
    public BrokerOptionsBuilder RetryOnConnectionFailure(TimeSpan? retryInterval = null) => throw null;
    public BrokerOptionsBuilder WithConnectionOptions(BrokerClientConnectionOptions clientConnectionOptions) => throw null;
}

public abstract class ConsumerEndpointConfiguration : EndpointConfiguration, IEquatable<ConsumerEndpointConfiguration>
{
    protected ConsumerEndpointConfiguration() => throw null;
    protected ConsumerEndpointConfiguration(ConsumerEndpointConfiguration original) => throw null;
    public bool AllowStreaming { get; init; }
    public global::Silverback.Messaging.Serialization.IMessageDeserializer Deserializer { get; init; }
    public global::Silverback.Messaging.Encryption.IDecryptionSettings Encryption { get; init; }
    protected override Type EqualityContract { get => throw null; }
    public global::Silverback.Messaging.Consuming.ErrorHandling.IErrorPolicy ErrorPolicy { get; init; }
    public bool ThrowIfUnhandled { get; init; }
    public virtual bool Equals(ConsumerEndpointConfiguration other) => throw null;
    public sealed override bool Equals(EndpointConfiguration other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    protected override void ValidateCore() => throw null;
    public static bool operator ==(ConsumerEndpointConfiguration left, ConsumerEndpointConfiguration right) => throw null;
    public static bool operator !=(ConsumerEndpointConfiguration left, ConsumerEndpointConfiguration right) => throw null;
}

public abstract class ConsumerEndpointConfigurationBuilder<TMessage, TConfiguration, TBuilder> : EndpointConfigurationBuilder<TMessage, TConfiguration, TBuilder> where TConfiguration : ConsumerEndpointConfiguration where TBuilder : ConsumerEndpointConfigurationBuilder<TMessage, TConfiguration, TBuilder>
{
    protected ConsumerEndpointConfigurationBuilder(IServiceProvider serviceProvider, string friendlyName) : base(default(IServiceProvider), default(string)) => throw null;
    public TBuilder AllowStreaming() => throw null;
    public sealed override TConfiguration Build() => throw null;
    public TBuilder ConsumeBinaryMessages(Action<BinaryMessageDeserializerBuilder> deserializerBuilderAction = null) => throw null;
    public TBuilder ConsumeRaw(Action<RawMessageDeserializerBuilder> deserializerBuilderAction = null) => throw null;
    public TBuilder ConsumeStrings(Action<StringMessageDeserializerBuilder> deserializerBuilderAction = null) => throw null;
    public TBuilder Decrypt(global::Silverback.Messaging.Encryption.IDecryptionSettings encryptionSettings) => throw null;
    public TBuilder DecryptUsingAes(Func<string, byte[]> decryptionKeyProvider, byte[] initializationVector = null) => throw null;
    public TBuilder DecryptUsingAes(byte[] key, byte[] initializationVector = null) => throw null;
    public TBuilder DeserializeJson(Action<JsonMessageDeserializerBuilder> deserializerBuilderAction = null) => throw null;
    public TBuilder DeserializeUsing(global::Silverback.Messaging.Serialization.IMessageDeserializer deserializer) => throw null;
    public TBuilder EnableBatchProcessing(int batchSize, TimeSpan? maxWaitTime = null) => throw null;
    public TBuilder IgnoreUnhandledMessages() => throw null;
    public TBuilder OnError(global::Silverback.Messaging.Consuming.ErrorHandling.IErrorPolicy errorPolicy) => throw null;
    public TBuilder OnError(Action<IErrorPolicyBuilder> errorPolicyBuilderAction) => throw null;
    public TBuilder ThrowIfUnhandled() => throw null;
    public TBuilder WithSequenceTimeout(TimeSpan timeout) => throw null;
}

public abstract class EndpointConfiguration : IEquatable<EndpointConfiguration>
{
    protected EndpointConfiguration() => throw null;
    protected EndpointConfiguration(EndpointConfiguration original) => throw null;
    public virtual string DisplayName { get => throw null; }
    protected virtual Type EqualityContract { get; }
    public virtual string FriendlyName { get; init; }
    public virtual string RawName { get; protected init; }
    public virtual bool Equals(EndpointConfiguration other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected virtual bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public void Validate() => throw null;
    protected virtual void ValidateCore() => throw null;
    public static bool operator ==(EndpointConfiguration left, EndpointConfiguration right) => throw null;
    public static bool operator !=(EndpointConfiguration left, EndpointConfiguration right) => throw null;
}

public abstract class EndpointConfigurationBuilder<TMessage, TConfiguration, TBuilder> where TConfiguration : EndpointConfiguration where TBuilder : EndpointConfigurationBuilder<TMessage, TConfiguration, TBuilder>
{
    protected EndpointConfigurationBuilder(IServiceProvider serviceProvider, string friendlyName) => throw null;
    public IServiceProvider ServiceProvider { get; }
    protected abstract TBuilder This { get; }
    public virtual TConfiguration Build() => throw null;
    protected abstract TConfiguration CreateConfiguration();
    public TBuilder DisableMessageValidation() => throw null;
    public TBuilder ValidateMessage(bool throwException) => throw null;
    public TBuilder ValidateMessageAndThrow() => throw null;
    public TBuilder ValidateMessageAndWarn() => throw null;
}

public interface IBrokerClientsConfigurator
{
    void Configure(BrokerClientsConfigurationBuilder builder);
}

public interface IBrokerClientsInitializer
{
    void Initialize();
}

public interface IErrorPolicyBuilder
{
    global::Silverback.Messaging.Consuming.ErrorHandling.IErrorPolicy Build();
    IErrorPolicyChainBuilder MoveTo(string endpointName, Action<MoveMessageErrorPolicyBuilder> policyBuilderAction = null);
    IErrorPolicyChainBuilder Retry(Action<RetryErrorPolicyBuilder> policyBuilderAction = null);
    IErrorPolicyChainBuilder Retry(int retriesCount, Action<RetryErrorPolicyBuilder> policyBuilderAction = null);
    // Versions 3 and 4.
    IErrorPolicyChainBuilder Retry(int retriesCount, TimeSpan initialDelay, TimeSpan? delayIncrement = null);
    IErrorPolicyChainBuilder Skip(Action<SkipMessageErrorPolicyBuilder> policyBuilderAction = null);
    IErrorPolicyChainBuilder Stop(Action<StopConsumerErrorPolicyBuilder> policyBuilderAction = null);
}

public interface IErrorPolicyChainBuilder
{
    global::Silverback.Messaging.Consuming.ErrorHandling.IErrorPolicy Build();
    IErrorPolicyChainBuilder ThenMoveTo(string endpointName, Action<MoveMessageErrorPolicyBuilder> policyBuilderAction = null);
    IErrorPolicyChainBuilder ThenRetry(Action<RetryErrorPolicyBuilder> policyBuilderAction = null);
    IErrorPolicyChainBuilder ThenRetry(int retriesCount, Action<RetryErrorPolicyBuilder> policyBuilderAction = null);
    // Versions 3 and 4.
    IErrorPolicyChainBuilder ThenRetry(int retriesCount, TimeSpan initialDelay, TimeSpan? delayIncrement = null);
    IErrorPolicyChainBuilder ThenSkip(Action<SkipMessageErrorPolicyBuilder> policyBuilderAction = null);
    IErrorPolicyChainBuilder ThenStop(Action<StopConsumerErrorPolicyBuilder> policyBuilderAction = null);
}

public interface IMessageSerializationBuilder<TMessage, TBuilder>
{
    TBuilder SerializeUsing(global::Silverback.Messaging.Serialization.IMessageSerializer serializer);
}

public sealed class JsonMessageDeserializerBuilder
{
    public JsonMessageDeserializerBuilder() => throw null;
    public global::Silverback.Messaging.Serialization.IMessageDeserializer Build() => throw null;
    public JsonMessageDeserializerBuilder Configure(Action<global::System.Text.Json.JsonSerializerOptions> configureAction) => throw null;
    public JsonMessageDeserializerBuilder IgnoreMessageTypeHeader() => throw null;
    public JsonMessageDeserializerBuilder UseModel(Type messageType) => throw null;
    public JsonMessageDeserializerBuilder UseModel<TMessage>() => throw null;
    public JsonMessageDeserializerBuilder WithMandatoryMessageTypeHeader() => throw null;
    public JsonMessageDeserializerBuilder WithOptionalMessageTypeHeader() => throw null;
}

public sealed class JsonMessageSerializerBuilder
{
    public JsonMessageSerializerBuilder() => throw null;
    public global::Silverback.Messaging.Serialization.IMessageSerializer Build() => throw null;
    public JsonMessageSerializerBuilder Configure(Action<global::System.Text.Json.JsonSerializerOptions> configureAction) => throw null;
    public JsonMessageSerializerBuilder DisableTypeHeader() => throw null;
    public JsonMessageSerializerBuilder SetTypeHeader() => throw null;
}

public class MoveMessageErrorPolicyBuilder
{
    public MoveMessageErrorPolicyBuilder(string endpointName) => throw null;
    public MoveMessageErrorPolicyBuilder Transform(Action<global::Silverback.Messaging.Messages.IOutboundEnvelope, Exception> transformationAction) => throw null;
    public MoveMessageErrorPolicyBuilder Transform(Action<global::Silverback.Messaging.Messages.IOutboundEnvelope> transformationAction) => throw null;
    public MoveMessageErrorPolicyBuilder WithMaxRetries(int retries) => throw null;
}

public abstract class ProducerEndpointConfiguration : EndpointConfiguration, IEquatable<ProducerEndpointConfiguration>
{
    protected ProducerEndpointConfiguration() => throw null;
    protected ProducerEndpointConfiguration(ProducerEndpointConfiguration original) => throw null;
    public bool EnableSubscribing { get; init; }
    public global::Silverback.Messaging.Encryption.IEncryptionSettings Encryption { get; init; }
    public global::Silverback.Messaging.Producing.EndpointResolvers.IProducerEndpointResolver EndpointResolver { get; init; }
    protected override Type EqualityContract { get => throw null; }
    public global::Silverback.Messaging.Serialization.IMessageSerializer Serializer { get; init; }
    public global::Silverback.Messaging.Producing.IProduceStrategy Strategy { get; init; }
    public sealed override bool Equals(EndpointConfiguration other) => throw null;
    public virtual bool Equals(ProducerEndpointConfiguration other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    protected override void ValidateCore() => throw null;
    public static bool operator ==(ProducerEndpointConfiguration left, ProducerEndpointConfiguration right) => throw null;
    public static bool operator !=(ProducerEndpointConfiguration left, ProducerEndpointConfiguration right) => throw null;
}

public abstract class ProducerEndpointConfiguration<TEndpoint> : ProducerEndpointConfiguration, IEquatable<ProducerEndpointConfiguration<TEndpoint>> where TEndpoint : ProducerEndpoint
{
    protected ProducerEndpointConfiguration() => throw null;
    protected ProducerEndpointConfiguration(ProducerEndpointConfiguration<TEndpoint> original) => throw null;
    public new global::Silverback.Messaging.Producing.EndpointResolvers.IProducerEndpointResolver<TEndpoint> EndpointResolver { get; init; }
    protected override Type EqualityContract { get => throw null; }
    public virtual bool Equals(ProducerEndpointConfiguration<TEndpoint> other) => throw null;
    public sealed override bool Equals(ProducerEndpointConfiguration other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    protected override bool PrintMembers(global::System.Text.StringBuilder builder) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(ProducerEndpointConfiguration<TEndpoint> left, ProducerEndpointConfiguration<TEndpoint> right) => throw null;
    public static bool operator !=(ProducerEndpointConfiguration<TEndpoint> left, ProducerEndpointConfiguration<TEndpoint> right) => throw null;
}

public abstract class ProducerEndpointConfigurationBuilder<TMessage, TConfiguration, TEndpoint, TBuilder> : EndpointConfigurationBuilder<TMessage, TConfiguration, TBuilder>, IMessageSerializationBuilder<TMessage, TBuilder> where TConfiguration : ProducerEndpointConfiguration<TEndpoint> where TEndpoint : ProducerEndpoint where TBuilder : ProducerEndpointConfigurationBuilder<TMessage, TConfiguration, TEndpoint, TBuilder>
{
    protected ProducerEndpointConfigurationBuilder(IServiceProvider serviceProvider, string friendlyName) : base(default(IServiceProvider), default(string)) => throw null;
    public TBuilder AddHeader(string name, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, object> valueProvider) => throw null;
    public TBuilder AddHeader(string name, Func<TMessage, object> valueProvider) => throw null;
    public TBuilder AddHeader(string name, object value) => throw null;
    public TBuilder AddHeader<TMessageChildType>(string name, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessageChildType>, object> valueProvider) where TMessageChildType : TMessage => throw null;
    public TBuilder AddHeader<TMessageChildType>(string name, Func<TMessageChildType, object> valueProvider) where TMessageChildType : TMessage => throw null;
    public TBuilder AddHeader<TMessageChildType>(string name, object value) where TMessageChildType : TMessage => throw null;
    public sealed override TConfiguration Build() => throw null;
    public TBuilder DisableSubscribing() => throw null;
    public TBuilder EnableChunking(int chunkSize, bool alwaysAddHeaders = true) => throw null;
    public TBuilder EnableSubscribing() => throw null;
    public TBuilder Encrypt(global::Silverback.Messaging.Encryption.IEncryptionSettings encryptionSettings) => throw null;
    public TBuilder EncryptUsingAes(byte[] key, byte[] initializationVector = null) => throw null;
    public TBuilder EncryptUsingAes(byte[] key, string keyIdentifier, byte[] initializationVector = null) => throw null;
    public TBuilder Filter(Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, bool> filter) => throw null;
    public TBuilder Filter(Func<TMessage, bool> filter) => throw null;
    public TBuilder ProduceDirectly() => throw null;
    public TBuilder ProduceRaw() => throw null;
    public TBuilder ProduceStrings(Action<StringMessageSerializerBuilder> serializerBuilderAction = null) => throw null;
    public TBuilder SerializeAsJson(Action<JsonMessageSerializerBuilder> serializerBuilderAction = null) => throw null;
    public TBuilder SerializeUsing(global::Silverback.Messaging.Serialization.IMessageSerializer serializer) => throw null;
    public TBuilder UseStrategy(global::Silverback.Messaging.Producing.IProduceStrategy strategy) => throw null;
}

public sealed class RawMessageDeserializerBuilder
{
    public RawMessageDeserializerBuilder() => throw null;
    public global::Silverback.Messaging.Serialization.IMessageDeserializer Build() => throw null;
    public RawMessageDeserializerBuilder UseDiscriminator(Type type) => throw null;
    public RawMessageDeserializerBuilder UseDiscriminator<T>() => throw null;
}

public class RetryErrorPolicyBuilder
{
    public RetryErrorPolicyBuilder() => throw null;
    public RetryErrorPolicyBuilder WithExponentialDelay(TimeSpan initialDelay, double delayFactor, TimeSpan? maxDelay = null) => throw null;
    public RetryErrorPolicyBuilder WithIncrementalDelay(TimeSpan initialDelay, TimeSpan delayIncrement, TimeSpan? maxDelay = null) => throw null;
    public RetryErrorPolicyBuilder WithInterval(TimeSpan interval) => throw null;
    public RetryErrorPolicyBuilder WithMaxRetries(int retries) => throw null;
}

public class SkipMessageErrorPolicyBuilder
{
    public SkipMessageErrorPolicyBuilder() => throw null;
}

public class StopConsumerErrorPolicyBuilder
{
    public StopConsumerErrorPolicyBuilder() => throw null;
}

public sealed class StringMessageDeserializerBuilder
{
    public StringMessageDeserializerBuilder() => throw null;
    public global::Silverback.Messaging.Serialization.IMessageDeserializer Build() => throw null;
    public StringMessageDeserializerBuilder UseDiscriminator(Type type) => throw null;
    public StringMessageDeserializerBuilder UseDiscriminator<T>() => throw null;
    public StringMessageDeserializerBuilder WithEncoding(global::Silverback.Messaging.Serialization.MessageEncoding encoding) => throw null;
}

public sealed class StringMessageSerializerBuilder
{
    public StringMessageSerializerBuilder() => throw null;
    public global::Silverback.Messaging.Serialization.IMessageSerializer Build() => throw null;
    public StringMessageSerializerBuilder WithEncoding(global::Silverback.Messaging.Serialization.MessageEncoding encoding) => throw null;
}

// Versions 3 and 4, which set endpoints up by other builders.
public interface IEndpointsConfigurator
{
    void Configure(IEndpointsConfigurationBuilder builder);
}

public interface IEndpointsConfigurationBuilder
{
    IServiceProvider ServiceProvider { get; }
}

public interface IEndpointBuilder<out TBuilder> where TBuilder : IEndpointBuilder<TBuilder>
{
    Type MessageType { get; }
    TBuilder DisableMessageValidation();
    TBuilder UseSerializer(global::Silverback.Messaging.Serialization.IMessageSerializer serializer);
    TBuilder ValidateMessage(bool throwException);
    TBuilder WithName(string friendlyName);
}

public interface IConsumerEndpointBuilder<out TBuilder> : IEndpointBuilder<TBuilder> where TBuilder : IConsumerEndpointBuilder<TBuilder>
{
    TBuilder DeserializeUsing(global::Silverback.Messaging.Serialization.IMessageSerializer serializer);
    TBuilder EnableBatchProcessing(int batchSize, TimeSpan? maxWaitTime = null);
    TBuilder HandleTombstoneMessages();
    TBuilder IgnoreUnhandledMessages();
    TBuilder OnError(Action<IErrorPolicyBuilder> errorPolicyBuilderAction);
    TBuilder OnError(global::Silverback.Messaging.Consuming.ErrorHandling.IErrorPolicy errorPolicy);
    TBuilder SkipNullMessages();
    TBuilder ThrowIfUnhandled();
    TBuilder UseLegacyNullMessageHandling();
    TBuilder WithSequenceTimeout(TimeSpan timeout);
}

public interface IProducerEndpointBuilder<out TBuilder> : IEndpointBuilder<TBuilder> where TBuilder : IProducerEndpointBuilder<TBuilder>
{
    TBuilder AddHeader(string name, object value);
    TBuilder AddHeader<TMessage>(string name, Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, object> valueProvider) where TMessage : class;
    TBuilder AddHeader<TMessage>(string name, object value) where TMessage : class;
    TBuilder EnableChunking(int chunkSize, bool alwaysAddHeaders = true);
    TBuilder ProduceDirectly();
    TBuilder ProduceToOutbox();
    TBuilder SerializeUsing(global::Silverback.Messaging.Serialization.IMessageSerializer serializer);
    TBuilder WithMessageId<TMessage>(Func<global::Silverback.Messaging.Messages.IOutboundEnvelope<TMessage>, object> valueProvider) where TMessage : class;
}

public interface IJsonMessageSerializerBuilder
{
    IJsonMessageSerializerBuilder UseFixedType(Type messageType);
    IJsonMessageSerializerBuilder UseFixedType<TMessage>();
    IJsonMessageSerializerBuilder WithOptions(global::System.Text.Json.JsonSerializerOptions options);
}

public static class ConsumerEndpointBuilderDeserializeJsonExtensions
{
    public static TBuilder DeserializeJson<TBuilder>(this IConsumerEndpointBuilder<TBuilder> endpointBuilder, Action<IJsonMessageSerializerBuilder> serializerBuilderAction = null) where TBuilder : IConsumerEndpointBuilder<TBuilder> => throw null;
}

public static class ProducerEndpointBuilderSerializeAsJsonExtensions
{
    public static TBuilder SerializeAsJson<TBuilder>(this IProducerEndpointBuilder<TBuilder> endpointBuilder, Action<IJsonMessageSerializerBuilder> serializerBuilderAction = null) where TBuilder : IProducerEndpointBuilder<TBuilder> => throw null;
}

public static class EndpointsConfigurationBuilderAddInboundExtensions
{
    public static IEndpointsConfigurationBuilder AddInbound(this IEndpointsConfigurationBuilder endpointsConfigurationBuilder, IConsumerEndpoint endpoint, int consumersCount = 1) => throw null;
}

public static class EndpointsConfigurationBuilderAddOutboundExtensions
{
    public static IEndpointsConfigurationBuilder AddOutbound(this IEndpointsConfigurationBuilder endpointsConfigurationBuilder, Type messageType, IEnumerable<IProducerEndpoint> endpoints, bool preloadProducers = true) => throw null;
    public static IEndpointsConfigurationBuilder AddOutbound(this IEndpointsConfigurationBuilder endpointsConfigurationBuilder, Type messageType, IProducerEndpoint endpoint, bool preloadProducers = true) => throw null;
    public static IEndpointsConfigurationBuilder AddOutbound(this IEndpointsConfigurationBuilder endpointsConfigurationBuilder, Type messageType, global::Silverback.Messaging.Outbound.Routing.IOutboundRouter router, bool preloadProducers = true) => throw null;
    public static IEndpointsConfigurationBuilder AddOutbound(this IEndpointsConfigurationBuilder endpointsConfigurationBuilder, Type messageType, params IProducerEndpoint[] endpoints) => throw null;
    public static IEndpointsConfigurationBuilder AddOutbound<TMessage, TRouter>(this IEndpointsConfigurationBuilder endpointsConfigurationBuilder, bool preloadProducers = true) where TRouter : global::Silverback.Messaging.Outbound.Routing.IOutboundRouter<TMessage> => throw null;
    public static IEndpointsConfigurationBuilder AddOutbound<TMessage>(this IEndpointsConfigurationBuilder endpointsConfigurationBuilder, IEnumerable<IProducerEndpoint> endpoints, bool preloadProducers = true) => throw null;
    public static IEndpointsConfigurationBuilder AddOutbound<TMessage>(this IEndpointsConfigurationBuilder endpointsConfigurationBuilder, IProducerEndpoint endpoint, bool preloadProducers = true) => throw null;
    public static IEndpointsConfigurationBuilder AddOutbound<TMessage>(this IEndpointsConfigurationBuilder endpointsConfigurationBuilder, global::Silverback.Messaging.Outbound.Routing.IOutboundRouter<TMessage> router, bool preloadProducers = true) => throw null;
    public static IEndpointsConfigurationBuilder AddOutbound<TMessage>(this IEndpointsConfigurationBuilder endpointsConfigurationBuilder, params IProducerEndpoint[] endpoints) => throw null;
}
