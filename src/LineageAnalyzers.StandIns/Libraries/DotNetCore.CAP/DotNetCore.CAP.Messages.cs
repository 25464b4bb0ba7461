using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace DotNetCore.CAP.Messages;

public class FailedInfo
{
    public FailedInfo() => throw null;
    public Message Message { get; set; }
    public MessageType MessageType { get; set; }
    public IServiceProvider ServiceProvider { get; set; }
}

public static class Headers
{
    public const string CallbackName = "cap-callback-name";
    public const string CorrelationId = "cap-corr-id";
    public const string CorrelationSequence = "cap-corr-seq";
    public const string DelayTime = "cap-delaytime";
    public const string Exception = "cap-exception";
    public const string ExecutionInstanceId = "cap-exec-instance-id";
    public const string Group = "cap-msg-group";
    public const string MessageId = "cap-msg-id";
    public const string MessageName = "cap-msg-name";
    public const string SentTime = "cap-senttime";
    public const string TraceParent = "traceparent";
    public const string Type = "cap-msg-type";
}

public class Message
{
    public Message() => throw null;
    public Message(IDictionary<string, string> headers, object value) => throw null;
    public IDictionary<string, string> Headers { get; set; }
    public object Value { get; set; }
}

public static class MessageExtensions
{
    public static void AddOrUpdateException(this Message message, Exception ex) => throw null;
    public static string GetCallbackName(this Message message) => throw null;
    public static int GetCorrelationSequence(this Message message) => throw null;
    public static string GetExecutionInstanceId(this Message message) => throw null;
    public static string GetGroup(this Message message) => throw null;
    public static string GetId(this Message message) => throw null;
    public static string GetName(this Message message) => throw null;
    public static bool HasException(this Message message) => throw null;
    public static void RemoveException(this Message message) => throw null;
}

public enum MessageType
{
    Publish = 0,
    Subscribe = 1,
}

public readonly struct TransportMessage
{
    public TransportMessage(IDictionary<string, string> headers, ReadOnlyMemory<byte> body) => throw null;
    public ReadOnlyMemory<byte> Body { get => throw null; }
    public IDictionary<string, string> Headers { get => throw null; }
    public string GetCorrelationId() => throw null;
    public string GetExecutionInstanceId() => throw null;
    public string GetGroup() => throw null;
    public string GetId() => throw null;
    public string GetName() => throw null;
}
