namespace Acme.BillingWorker;

/// <summary>An order that no invoice can be made of. The message holds no personal data, for it is logged.</summary>
internal sealed class InvalidOrderException(string orderId, string reason) : Exception($"Order {orderId} cannot be billed: {reason}.");
