using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace DotNetCore.CAP.Transport;

public struct BrokerAddress
{
    public BrokerAddress(string address) => throw null;
    public BrokerAddress(string name, string endpoint) => throw null;
    public string Endpoint { get => throw null; set { } }
    public string Name { get => throw null; set { } }
    public override string ToString() => throw null;
}

public interface IConsumerClient : IAsyncDisposable
{
    BrokerAddress BrokerAddress { get; }
    Action<LogMessageEventArgs> OnLogCallback { get; set; }
    Func<global::DotNetCore.CAP.Messages.TransportMessage, object, Task> OnMessageCallback { get; set; }
    Task CommitAsync(object sender);
    Task<ICollection<string>> FetchTopicsAsync(IEnumerable<string> topicNames);
    Task ListeningAsync(TimeSpan timeout, CancellationToken cancellationToken);
    Task RejectAsync(object sender);
    Task SubscribeAsync(IEnumerable<string> topics);
}

public interface IConsumerClientFactory
{
    Task<IConsumerClient> CreateAsync(string groupName, byte groupConcurrent);
}

public interface IDispatcher
{
}

public interface ITransport
{
    BrokerAddress BrokerAddress { get; }
    Task<OperateResult> SendAsync(global::DotNetCore.CAP.Messages.TransportMessage message);
}

public class LogMessageEventArgs : EventArgs
{
    public LogMessageEventArgs() => throw null;
    public MqLogType LogType { get; set; }
    public string Reason { get; set; }
}

public enum MqLogType
{
    ConsumerCancelled = 0,
    ConsumerRegistered = 1,
    ConsumerUnregistered = 2,
    ConsumerShutdown = 3,
    ConsumeError = 4,
    ConsumeRetries = 5,
    ServerConnError = 6,
    ExceptionReceived = 7,
    AsyncErrorEvent = 8,
    ConnectError = 9,
    InvalidIdFormat = 10,
    MessageNotInflight = 11,
    RedisConsumeError = 12,
}
