using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Rebus.Retry.Simple;

public enum ErrorHandlerMode
{
    Immediately,
    NextDelivery,
}

public interface IFailed<out TMessage>
{
    string ErrorDescription { get; }
    Dictionary<string, string> Headers { get; }
    TMessage Message { get; }
}

public static class RetryStrategyConfigurationExtensions
{
    public static void RetryStrategy(this global::Rebus.Config.OptionsConfigurer optionsConfigurer, string errorQueueName = "error", int maxDeliveryAttempts = 5, bool secondLevelRetriesEnabled = false, int errorDetailsHeaderMaxLength = int.MaxValue, int errorTrackingMaxAgeMinutes = 10, int errorQueueErrorCooldownTimeSeconds = 10, ErrorHandlerMode errorHandlerMode = ErrorHandlerMode.Immediately) => throw null;
}
