using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Messages;

[AttributeUsage((AttributeTargets)4, AllowMultiple = true)]
public class HeaderAttribute : Attribute
{
    public HeaderAttribute(string key) => throw null;
    public HeaderAttribute(string key, string value) => throw null;
    public string Key { get; }
    public string Value { get; }
}

public static class Headers
{
    public const string ContentEncoding = "rbs2-content-encoding";
    public const string ContentType = "rbs2-content-type";
    public const string CorrelationId = "rbs2-corr-id";
    public const string CorrelationSequence = "rbs2-corr-seq";
    public const string DeferCount = "rbs2-defer-count";
    public const string DeferredRecipient = "rbs2-defer-recipient";
    public const string DeferredUntil = "rbs2-deferred-until";
    public const string DeliveryCount = "rbs2-delivery-count";
    public const string ErrorDetails = "rbs2-error-details";
    public const string Express = "rbs2-express";
    public const string InReplyTo = "rbs2-in-reply-to";
    public const string Intent = "rbs2-intent";
    public const string MessageId = "rbs2-msg-id";
    public const string MessagePayloadAttachmentId = "rbs2-payload-attachment-id";
    public const string ReturnAddress = "rbs2-return-address";
    public const string RoutingSlipItinerary = "rbs2-itinerary";
    public const string RoutingSlipTravelogue = "rbs2-travelogue";
    public const string SenderAddress = "rbs2-sender-address";
    public const string SentTime = "rbs2-senttime";
    public const string SourceQueue = "rbs2-source-queue";
    public const string TimeToBeReceived = "rbs2-time-to-be-received";
    public const string Type = "rbs2-msg-type";

    public static class IntentOptions
    {
        public const string PointToPoint = "p2p";
        public const string PublishSubscribe = "pub";
    }
}

public class Message
{
    public Message(Dictionary<string, string> headers, object body) => throw null;
    public object Body { get; }
    public Dictionary<string, string> Headers { get; }
}

public class OriginalTransportMessage
{
    public OriginalTransportMessage(TransportMessage transportMessage) => throw null;
    public TransportMessage TransportMessage { get; }
}

public class TransportMessage
{
    public TransportMessage(Dictionary<string, string> headers, byte[] body) => throw null;
    public byte[] Body { get; }
    public Dictionary<string, string> Headers { get; }
}
