namespace ReportHub.Checking;

/// <summary>A sentence and the year its event was in; the year stands at <paramref name="Start"/>, or the sentence's first words where an earlier one said it.</summary>
internal sealed record Told(Sentence Sentence, int Year, int Start, int Length);
