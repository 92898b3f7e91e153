namespace Apatite.CdsHooks.Feedback;

/// <summary>Recognises feedback that is sent again. It remembers so many; what comes again after that is counted again.</summary>
internal sealed class RecentFeedback
{
    private const int Remembered = 10_000;

    private readonly object _gate = new();
    private readonly HashSet<(string, CardOutcome, DateTimeOffset)> _known = [];
    private readonly Queue<(string, CardOutcome, DateTimeOffset)> _oldestFirst = new();

    /// <summary>Whether it is seen for the first time.</summary>
    public bool IsNew(CardFeedback feedback)
    {
        // A card's id is a UUID; anything longer is not worth the memory.
        (string, CardOutcome, DateTimeOffset) key = (feedback.CardId.Length <= 64 ? feedback.CardId : "", feedback.Outcome, feedback.Timestamp);
        lock (_gate)
        {
            if (!_known.Add(key))
            {
                return false;
            }

            _oldestFirst.Enqueue(key);
            if (_oldestFirst.Count > Remembered)
            {
                _known.Remove(_oldestFirst.Dequeue());
            }

            return true;
        }
    }
}
